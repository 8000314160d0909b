import type { Contract } from '../openapi/compiled/contract.js'
import type { ContractResponse } from './http-message.js'

/** An operation that can't be handled yet. */
export interface IncompleteOperation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  /** What is not written: its handler, or the authenticator of a security scheme. */
  readonly missing: 'handler' | { readonly authenticator: string }
}

/** operationId -> what it misses, for each operation that has no handler or needs a missing authenticator. */
export function findIncomplete(
  { operations }: Contract,
  handlers: object,
  authenticators: object,
): ReadonlyMap<string, IncompleteOperation> {
  const found = new Map<string, IncompleteOperation>()
  for (const [operationId, { method, path, security }] of Object.entries(operations)) {
    const scheme = security.flat().find((name) => !Object.hasOwn(authenticators, name))
    if (!Object.hasOwn(handlers, operationId)) {
      found.set(operationId, { operationId, method, path, missing: 'handler' })
    } else if (scheme !== undefined) {
      found.set(operationId, { operationId, method, path, missing: { authenticator: scheme } })
    }
  }
  return found
}

/** 501 (RFC 9110, 15.6.2). No contract declares it: it exists only while a program is being written. */
export function notImplemented({ operationId, missing }: IncompleteOperation): ContractResponse {
  const detail =
    missing === 'handler'
      ? `The operation ${operationId} has no handler yet`
      : `The security scheme ${missing.authenticator}, which ${operationId} requires, has no authenticator yet`
  const code = 'NOT_IMPLEMENTED'
  return {
    status: 501,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    body: JSON.stringify({ detail, code }),
    code,
  }
}

/** @throws Error that names every operation without a handler, every handler without an operation, and likewise for schemes */
export function requireComplete(
  contract: Contract,
  handlers: object,
  authenticators: object,
): void {
  const problems = [
    ...differences('operation', 'handler', contract.operations, handlers),
    ...differences('security scheme', 'authenticator', contract.securitySchemes, authenticators),
  ]
  if (problems.length > 0) {
    throw new Error(`The contract and the code differ: ${problems.join('; ')}.`)
  }
}

function differences(declared: string, given: string, left: object, right: object): string[] {
  return [
    ...Object.keys(left)
      .filter((name) => !(name in right))
      .map((name) => `the ${declared} "${name}" has no ${given}`),
    ...Object.keys(right)
      .filter((name) => !(name in left))
      .map((name) => `the ${given} "${name}" belongs to no ${declared}`),
  ]
}
