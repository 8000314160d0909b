import { type RequestBase, requiresCredential } from '../../cases/requests/base-request.js'
import { noCredentials } from '../../contract/credentials.js'
import { headerValue } from '../../http/exchange.js'
import { validRequest } from '../path-values.js'
import { isSuccess, type Sequence, statusOf } from '../sequence.js'

/** Headers that have the same value in both, where both have them (RFC 9110, 9.3.2). */
const same = ['content-type', 'etag', 'content-length'] as const

/**
 * Compares HEAD with GET: status, headers, no body, and the same need of credentials (RFC 9110, 9.3.2). A server need not
 * support HEAD where the contract does not declare it.
 * @returns the reason why nothing was tested, if so
 */
export async function runHead(base: RequestBase, sequence: Sequence): Promise<string | undefined> {
  const { operation } = base
  const get = validRequest(base)
  const first = get && (await sequence.send(get, operation))
  if (get === undefined || first === undefined || !isSuccess(first)) {
    return `${operation.id} did not succeed`
  }
  const head = await sequence.send({ ...get, method: 'HEAD' }, operation)
  if ([405, 501].includes(head.exchange.response.status)) return undefined
  if (head.exchange.response.status !== first.exchange.response.status) {
    sequence.report('head-like-get', statusOf(first), statusOf(head), head)
  }
  const second = await sequence.send(get, operation)
  for (const name of same) {
    const [before, expected, seen] = [first, second, head].map(({ exchange }) =>
      headerValue(exchange.response.headers, name),
    )
    // A representation may change between two reads.
    const isSteady = before === expected && expected !== undefined
    if (isSteady && isSuccess(head) && seen !== undefined && seen !== expected) {
      sequence.report('head-like-get', `${name}: ${expected}`, seen, head)
    }
  }
  const raw = await sequence.send({ ...get, method: 'HEAD', isReadRaw: true }, operation)
  const { body } = raw.exchange.response
  if (body.length > 0) sequence.report('head-like-get', 'no body', `${body.length} bytes`, raw)
  await withoutCredentials(base, sequence)
  return undefined
}

async function withoutCredentials(base: RequestBase, sequence: Sequence): Promise<void> {
  if (!requiresCredential(base.operation)) return
  const get = validRequest({ ...base, credentials: noCredentials })
  const head = get && (await sequence.send({ ...get, method: 'HEAD' }, base.operation))
  if (head !== undefined && isSuccess(head)) {
    sequence.report('credential-accepted', 'a refusal (4xx)', statusOf(head), head)
  }
}
