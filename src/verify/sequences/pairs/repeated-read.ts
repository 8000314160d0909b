import type { RequestBase } from '../../cases/requests/base-request.js'
import { show } from '../../findings/describe-error.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { unstableMembers } from '../compare-values.js'
import { listIds } from '../response-ids.js'
import { isSuccess, type Sequence, sendValid } from '../sequence.js'

/**
 * Reads three times: ids, names and creation times must be the same, and lists in the same order.
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
  const third = await sequence.send(request, base.operation)
  if (!isSuccess(second) || !isSuccess(third)) return undefined
  for (const { name, before, after } of unstableMembers(first.received.json, second.json)) {
    sequence.report('unstable-read', `${name}: ${show(before)}`, show(after), second)
  }
  // Another request may change the list between two reads, but hardly twice.
  if (isReordered(first.received, second) && isReordered(second, third)) {
    sequence.report('unstable-read', 'a list in the same order', 'another order', third)
  }
  return undefined
}

/** Whether the items that both lists have are in another order. */
function isReordered(before: ReceivedResponse, after: ReceivedResponse): boolean {
  const [left, right] = [listIds(before), listIds(after)]
  const kept = left.filter((id) => right.includes(id))
  const now = right.filter((id) => left.includes(id))
  return kept.length === now.length && kept.some((id, i) => id !== now[i])
}
