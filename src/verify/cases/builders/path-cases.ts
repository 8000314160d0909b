import type { CompiledContract } from '../../contract/compiled-contract.js'
import { refusalOfFault } from '../requests/expected-refusal.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'

/** Without CONNECT, which is for proxies, and OPTIONS, which is for CORS. */
const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'TRACE']

/** Methods that a path does not declare, and paths that the contract does not declare. */
export function pathCases(contract: CompiledContract, prefix: string): RequestCase[] {
  const byPath = new Map<string, string[]>()
  for (const { entry } of contract.operations.values()) {
    byPath.set(entry.path, [...(byPath.get(entry.path) ?? []), entry.method.toUpperCase()])
  }
  const toCase = (method: string, path: string, verdict: Verdict): RequestCase => ({
    phase: 'boundaries',
    operationId: undefined,
    name: `${method} ${path}`,
    request: { method, target: `${prefix}${path}`, headers: [] },
    verdict,
  })

  const wrongMethods = [...byPath].flatMap(([template, allow]) => {
    const refusal = refusalOfFault('wrongMethod', undefined, contract)
    const path = template.replaceAll(/\{[^}]+\}/g, 'x')
    return methods
      .filter((method) => !allow.includes(method) && !isImplied(method, allow))
      .map((method) =>
        toCase(method, path, {
          kind: 'invalid',
          rule: 'wrong-method',
          refusal: refusal && { ...refusal, allow },
        }),
      )
  })
  const refusal = refusalOfFault('unknownPath', undefined, contract)
  const unknown: Verdict = { kind: 'invalid', rule: 'unknown-path', refusal }
  // A server may accept a trailing slash, unless the contract states how unknown paths are refused.
  const nearMisses = refusal === undefined ? [] : [...byPath].flatMap(pathVariants)
  return [
    ...wrongMethods,
    toCase('GET', '/no-such-path', unknown),
    ...nearMisses.map(([method, path]) => toCase(method, path, unknown)),
  ]
}

/** RFC 9110, 9.3.2: a path with GET may support HEAD. */
function isImplied(method: string, allow: readonly string[]): boolean {
  return method === 'HEAD' && allow.includes('GET')
}

/** Other spellings of a path. A server that accepts them may apply no limits to them. */
function pathVariants([path, [method = 'GET']]: [string, string[]]): [string, string][] {
  if (path.includes('{') || path === '/') return []
  const last = path.charCodeAt(path.length - 1).toString(16)
  return [
    [method, `${path}/`],
    [method, `${path}/more`],
    [method, path.replace(/\/([^/]*)$/, '//$1')],
    [method, `${path.slice(0, -1)}%${last}`],
    [method, path.toUpperCase()],
  ].filter(([, spelt]) => spelt !== path) as [string, string][]
}
