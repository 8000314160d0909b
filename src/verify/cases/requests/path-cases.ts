import type { Subject } from '../../run/compiled-contract.js'
import { refusalOfFault } from './expected-refusal.js'
import type { RequestCase, Verdict } from './request-case.js'

/** Not CONNECT, which is for proxies, and not OPTIONS, which browsers ask before they call (CORS). */
const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'TRACE']

/** Methods that a path does not have, and paths that the contract does not have. */
export function pathCases(subject: Subject, prefix: string): RequestCase[] {
  const byPath = new Map<string, string[]>()
  for (const { entry } of subject.operations.values()) {
    byPath.set(entry.path, [...(byPath.get(entry.path) ?? []), entry.method.toUpperCase()])
  }
  const toCase = (method: string, path: string, verdict: Verdict): RequestCase => ({
    part: 'boundaries',
    operationId: undefined,
    name: `${method} ${path}`,
    request: { method, target: `${prefix}${path}`, headers: [] },
    verdict,
  })

  const wrongMethods = [...byPath].flatMap(([template, allow]) => {
    const refusal = refusalOfFault('wrongMethod', undefined, subject)
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
  const refusal = refusalOfFault('unknownPath', undefined, subject)
  const unknown: Verdict = { kind: 'invalid', rule: 'unknown-path', refusal }
  // Servers that are told nothing of unknown paths may forgive a slash.
  const nearMisses = refusal === undefined ? [] : [...byPath].flatMap(misspelt)
  return [
    ...wrongMethods,
    toCase('GET', '/there-is-nothing-here', unknown),
    ...nearMisses.map(([method, path]) => toCase(method, path, unknown)),
  ]
}

/** RFC 9110, 9.3.2: what has GET may have HEAD. */
function isImplied(method: string, allow: readonly string[]): boolean {
  return method === 'HEAD' && allow.includes('GET')
}

/** The contract has one spelling of a path; limits that another one evades are none. */
function misspelt([path, [method = 'GET']]: [string, string[]]): [string, string][] {
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
