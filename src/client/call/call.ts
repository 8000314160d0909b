import type { OperationId } from '../../../generated/contract.js'
import type { operations } from '../../../generated/types.js'
import { buildRequest, type RequestParts } from './build-request.js'
import { type Result, readResult } from './result.js'

export interface CallOptions {
  readonly signal?: AbortSignal
}

type Body<Op extends OperationId> = operations[Op] extends {
  requestBody: { content: infer ByMediaType }
}
  ? { readonly body: ByMediaType[keyof ByMediaType] }
  : unknown

/** What a call of an operation takes: `path`, `query`, `header` and `body`, as far as the operation declares them. */
export type CallInput<Op extends OperationId> = Omit<operations[Op]['parameters'], 'cookie'> &
  Body<Op> &
  CallOptions

/** The input may be left out where nothing in it is required. */
export type CallArguments<Op extends OperationId> =
  Record<never, never> extends CallInput<Op> ? [input?: CallInput<Op>] : [input: CallInput<Op>]

/** Calls any operation of the contract. */
export type Call = <Op extends OperationId>(
  operationId: Op,
  ...input: CallArguments<Op>
) => Promise<Result<Op>>

/**
 * @param send sends the requests
 * @param fixed options of each request
 */
export function createCall(baseUrl: string, send: typeof fetch, fixed: RequestInit = {}): Call {
  return async (operationId, ...[input]) => {
    const { signal, ...parts }: RequestParts & CallOptions = input ?? {}
    const { url, init } = buildRequest(baseUrl, operationId, parts)
    const options = {
      credentials: 'include',
      ...fixed,
      ...init,
      ...(signal && { signal }),
    } as const
    return readResult(await send(url, options))
  }
}
