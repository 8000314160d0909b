import type { Route } from '../../openapi/compiled/client/client-table.js'
import { ClientError } from '../client-error.js'
import { retryAfterOf } from './retry-after.js'

/** A result whose types nobody knows yet. */
export interface UntypedResult {
  readonly ok: boolean
  readonly status: number
  readonly response: Response
  readonly retryAfter: number | undefined
  readonly data?: unknown
  readonly error?: unknown
}

/** @throws ClientError UNEXPECTED_RESPONSE when the response does not have the form that the contract gives it */
export async function readResult(route: Route, response: Response): Promise<UntypedResult> {
  const { status } = response
  // 304 is a success of the contract, and not `ok` for fetch.
  const ok = status < 400
  const body = await readBody(route, response)
  const common = { status, response, retryAfter: retryAfterOf(response) }
  return ok ? { ok, ...common, data: body } : { ok, ...common, error: body }
}

async function readBody({ method, responses }: Route, response: Response): Promise<unknown> {
  const { status } = response
  const [, mark] =
    [status, `${Math.floor(status / 100)}XX`, 'default']
      .map((key) => RegExp(`\\b${key}(\\W?)`, 'i').exec(responses))
      .find(Boolean) ?? []
  const isDeclared = mark !== undefined
  if (mark === '-' || (isDeclared && (method === 'head' || status === 204 || status === 304)))
    return
  const type = response.headers.get('content-type') ?? ''
  if (isDeclared && /[/+]json\s*(;|$)/i.test(type)) {
    try {
      return JSON.parse(await response.text())
    } catch {}
  } else if (mark === '*') {
    if (/^text\/event-stream/i.test(type)) return response.body
    return /^text\/|xml\s*(;|$)/i.test(type) ? response.text() : response.blob()
  }
  throw new ClientError('UNEXPECTED_RESPONSE', response)
}
