import type { RequestBase } from '../cases/requests/base-request.js'
import { show } from '../findings/describe-error.js'
import { unstableMembers } from './compare-values.js'
import { isSuccess, type Sequence, sendValid } from './sequence.js'

/**
 * Reads twice: the ids and creation times must be the same.
 * @returns the reason why nothing was tested, if so
 */
export async function runRepeatedRead(
  base: RequestBase,
  sequence: Sequence,
): Promise<string | undefined> {
  const first = await sendValid(sequence, base, base.operation)
  if (first === undefined || !isSuccess(first.received)) {
    return `${base.operation.id} did not succeed`
  }
  const { request } = first.received.exchange
  const second = await sequence.send(request, base.operation)
  if (isSuccess(second)) {
    for (const { name, before, after } of unstableMembers(first.received.json, second.json)) {
      sequence.report('unstable-read', `${name}: ${show(before)}`, show(after), second)
    }
  }
  return undefined
}
