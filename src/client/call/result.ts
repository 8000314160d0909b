import type { ErrorCode, OperationId, Status } from '../../../generated/contract.js'
import type { operations } from '../../../generated/types.js'
import { AuthClientError } from '../auth-client-error.js'
import { retryAfterOf } from './retry-after.js'

type Body<
  Op extends OperationId,
  S extends Status<Op>,
> = S extends keyof operations[Op]['responses']
  ? operations[Op]['responses'][S] extends {
      content: { 'application/json': infer Json }
    }
    ? { [Member in keyof Json]: Json[Member] }
    : undefined
  : never

interface ReceivedResponse<S> {
  readonly status: S
  /** For its headers; the body has been read. */
  readonly response: Response
  /** Seconds to wait before the next try (`Retry-After`, RFC 9110, 10.2.3); undefined where the response names none. */
  readonly retryAfter: number | undefined
}

interface Success<S, Data> extends ReceivedResponse<S> {
  readonly ok: true
  readonly data: Data
}

/** The `code` of the error is one of those that the contract lists for the status. */
interface Failure<S, Data> extends ReceivedResponse<S> {
  readonly ok: false
  readonly error: Data
}

/**
 * The result of an operation. It narrows by `ok`, by `status` and by `error.code`. A response that the contract does not declare
 * is thrown: TypeError without a connection, the reason of the signal when the call was aborted, else AuthClientError.
 */
export type Result<Op extends OperationId> = {
  [S in Status<Op>]: [ErrorCode<Op, S>] extends [never]
    ? Success<S, Body<Op, S>>
    : Failure<S, Body<Op, S>>
}[Status<Op>]

/** @throws AuthClientError UNEXPECTED_RESPONSE when the response does not have the form that the contract gives it */
export async function readResult<Op extends OperationId>(response: Response): Promise<Result<Op>> {
  const { status } = response
  // 304 is a success of the contract, and not `ok` for fetch.
  const ok = status < 400
  const common = { ok, status, response, retryAfter: retryAfterOf(response) }
  if (status === 204 || status === 304) return { ...common, data: undefined } as Result<Op>
  const body = parseJson(await response.text())
  if (!isObject(body) || !(ok || typeof body.code === 'string')) {
    throw new AuthClientError('UNEXPECTED_RESPONSE', response)
  }
  return (ok ? { ...common, data: body } : { ...common, error: body }) as Result<Op>
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
