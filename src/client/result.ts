import type { operations } from '../../generated/types.js'
import type { ErrorCode, OperationId, Status } from '../binding/handlers.js'
import { AuthClientError } from './auth-client-error.js'

type Body<Op extends OperationId, S extends Status<Op>> = operations[Op]['responses'][S] extends {
  content: { 'application/json': infer Json }
}
  ? { [Member in keyof Json]: Json[Member] }
  : undefined

interface ReceivedResponse<S> {
  readonly status: S
  /** For its headers, `Retry-After` for one; the body has been read. */
  readonly response: Response
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
 * What an operation answers: it narrows by `ok`, by `status` and by `error.code`. What the contract doesn't declare is thrown:
 * TypeError without a connection, the signal's reason when the call was aborted, else AuthClientError.
 */
export type Result<Op extends OperationId> = {
  [S in Status<Op>]: [ErrorCode<Op, S>] extends [never]
    ? Success<S, Body<Op, S>>
    : Failure<S, Body<Op, S>>
}[Status<Op>]

/** What openapi-fetch makes of an answer with `parseAs: 'text'`: an error's text is parsed where that is possible. */
interface FetchedAnswer {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/** @throws AuthClientError UNEXPECTED_ANSWER where the answer hasn't the contract's form: something between has answered */
export function toResult<Op extends OperationId>(answer: FetchedAnswer): Result<Op> {
  const { response } = answer
  const { ok, status } = response
  const body = ok ? parseJson(answer.data) : answer.error
  if (!isObject(body) || !(ok || typeof body.code === 'string')) {
    throw new AuthClientError('UNEXPECTED_ANSWER', response)
  }
  const result = ok ? { ok, status, data: body, response } : { ok, status, error: body, response }
  return result as Result<Op>
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
