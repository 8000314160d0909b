import { writeParameters } from '../../../openapi/serialization/parameters.js'
import type { CompiledContract, ContractOperation } from '../../contract/compiled-contract.js'
import { refusalOfFault } from '../requests/expected-refusal.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'
import { parameterSamples } from '../values/samples.js'

/** Without CONNECT, which is for proxies, and OPTIONS, which any path may support (RFC 9110, 9.3.7). */
const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'TRACE']

/**
 * Methods that a path does not declare, and paths that the contract does not declare. A path that another template of the
 * contract matches is not among them.
 */
export function pathCases(contract: CompiledContract, prefix: string): RequestCase[] {
  const firstOfPath = new Map<string, ContractOperation>()
  for (const operation of contract.operations.values()) {
    if (!firstOfPath.has(operation.entry.path)) firstOfPath.set(operation.entry.path, operation)
  }
  const toCase = (method: string, path: string, verdict: Verdict): RequestCase => ({
    phase: 'boundaries',
    operationId: undefined,
    name: `${method} ${path}`,
    request: { method, target: `${prefix}${path}`, headers: [] },
    verdict,
  })
  const refusal = refusalOfFault('unknownPath', undefined, contract)
  const unknown: Verdict = { kind: 'invalid', rule: 'unknown-path', refusal }
  // A server may accept a trailing slash, unless the contract states how unknown paths are refused.
  const variants =
    refusal === undefined
      ? []
      : [...firstOfPath.values()].flatMap(({ entry }) =>
          pathVariants(entry.path).map((path) => [entry.method.toUpperCase(), path] as const),
        )
  return [
    ...[...firstOfPath.values()].flatMap((operation) =>
      wrongMethodsOf(contract, operation).map(({ method, path, verdict }) =>
        toCase(method, path, verdict),
      ),
    ),
    ...[['GET', '/no-such-path'] as const, ...variants]
      .filter(([method, path]) => contract.findRoute(method, path).kind === 'unknownPath')
      .map(([method, path]) => toCase(method, path, unknown)),
  ]
}

function wrongMethodsOf(contract: CompiledContract, operation: ContractOperation) {
  const refusal = refusalOfFault('wrongMethod', undefined, contract)
  const samples = parameterSamples({ contract, operation, pathValues: new Map() })
  const { path } = writeParameters(
    operation.entry.path,
    samples.filter(({ entry }) => entry.in === 'path'),
  )
  const options = contract.findRoute('OPTIONS', path)
  const asked =
    options.kind === 'wrongMethod'
      ? [{ method: 'OPTIONS', path, verdict: { kind: 'any', allow: options.allow } as const }]
      : []
  const wrong = methods.flatMap((method) => {
    const match = contract.findRoute(method, path)
    if (match.kind !== 'wrongMethod' || isImplied(method, match.allow)) return []
    const verdict: Verdict = {
      kind: 'invalid',
      rule: 'wrong-method',
      refusal: refusal && { ...refusal, allow: match.allow },
    }
    return [{ method, path, verdict }]
  })
  return [...asked, ...wrong]
}

/** RFC 9110, 9.3.2: a path with GET may support HEAD. */
function isImplied(method: string, allow: readonly string[]): boolean {
  return method === 'HEAD' && allow.includes('GET')
}

/** Other spellings of a path. A server that accepts them may apply no limits to them. */
function pathVariants(path: string): string[] {
  if (path.includes('{') || path === '/') return []
  const last = path.charCodeAt(path.length - 1).toString(16)
  return [
    `${path}/`,
    `${path}/more`,
    path.replace(/\/([^/]*)$/, '//$1'),
    `${path.slice(0, -1)}%${last}`,
    path.toUpperCase(),
  ].filter((variant) => variant !== path)
}
