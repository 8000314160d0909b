import { isDeepStrictEqual } from 'node:util'
import type { Resource } from '../../../openapi/resources/resources.js'
import type { RequestBase } from '../../cases/requests/base-request.js'
import { differentBody } from '../../cases/values/different-body.js'
import type { ContractOperation } from '../../contract/compiled-contract.js'
import { show } from '../../findings/describe-error.js'
import { headerValue } from '../../http/exchange.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { compareSent } from '../compare-sent.js'
import { type Difference, unstableMembers } from '../compare-values.js'
import { idIn, idInLocation } from '../response-ids.js'
import { isSuccess, type Sequence, sendValid, statusOf } from '../sequence.js'
import { isListed, requireUnlisted } from './list.js'
import { runPartialUpdates } from './partial-update.js'

/**
 * Creates a resource, reads it twice, updates it, reads it, deletes it, and uses it again.
 * @param base of the create operation
 * @returns the reason why nothing was tested, if so
 */
export async function runLifeCycle(
  resource: Resource<ContractOperation>,
  base: RequestBase,
  sequence: Sequence,
): Promise<string | undefined> {
  const created = await sendValid(sequence, base, base.operation)
  if (created === undefined || !isSuccess(created.received)) {
    return `${base.operation.id} did not succeed: ${created ? statusOf(created.received) : 'no valid request was found'}`
  }
  const id = idIn(created.received, resource.parameter)
  if (id === undefined) return `the response of ${base.operation.id} has no id`
  const item = { ...base, pathValues: new Map([...base.pathValues, [resource.parameter, id]]) }
  compareSent(sequence, base.contract, created.value, created.received)
  const located = idInLocation(created.received, resource.collectionPath)
  if (located !== undefined && located !== String(id)) {
    sequence.report('read-after-create', `Location of ${id}`, located, created.received)
  }
  let newest = await readTwice(resource, item, sequence, created.value)
  const wasListed = await isListed(resource, item, sequence, String(id))
  if (resource.patch !== undefined && resource.read !== undefined) {
    await runPartialUpdates(resource.patch, resource.read, item, sequence)
    newest = (await sendValid(sequence, item, resource.read))?.received
  }
  for (const update of [resource.replace, resource.patch]) {
    if (update === undefined) continue
    newest = await updateAndRead(update, resource.read, item, sequence, newest)
  }
  const isRemoved = await removeAndUse(resource, item, sequence)
  if (wasListed && isRemoved) await requireUnlisted(resource, item, sequence, String(id))
  return undefined
}

async function readTwice(
  { read }: Resource<ContractOperation>,
  item: RequestBase,
  sequence: Sequence,
  sent: unknown,
): Promise<ReceivedResponse | undefined> {
  const first = read && (await sendValid(sequence, item, read))?.received
  if (read === undefined || first === undefined) return undefined
  if (!isSuccess(first)) {
    sequence.report('read-after-create', 'the created resource', statusOf(first), first)
    return undefined
  }
  compareSent(sequence, item.contract, sent, first)
  const second = (await sendValid(sequence, item, read))?.received
  if (second !== undefined && isSuccess(second)) {
    reportUnstable(sequence, unstableMembers(first.json, second.json), second)
  }
  return first
}

/** @returns the newest representation of the resource */
async function updateAndRead(
  update: ContractOperation,
  read: ContractOperation | undefined,
  item: RequestBase,
  sequence: Sequence,
  before: ReceivedResponse | undefined,
): Promise<ReceivedResponse | undefined> {
  const etag = before && headerValue(before.exchange.response.headers, 'etag')
  const checksEtag = update.responses.has('412')
  if (checksEtag && etag !== undefined) await sendStale(update, item, sequence)
  const headers = etag === undefined ? [] : [['If-Match', etag] as const]
  // The same values again would hide that nothing is stored.
  const body = differentBody({ ...item, operation: update }, item.fresh)
  const updated = await sendValid(sequence, item, update, { headers, body })
  if (updated === undefined || !isSuccess(updated.received)) return before
  compareSent(sequence, item.contract, updated.value, updated.received)
  const after = read && (await sendValid(sequence, item, read))?.received
  if (after === undefined || !isSuccess(after)) return updated.received
  compareSent(sequence, item.contract, updated.value, after)
  requireOtherEtag(sequence, before, after)
  return after
}

/** Sends an If-Match that is not that of the current representation (RFC 9110, 13.1.1). */
async function sendStale(
  operation: ContractOperation,
  item: RequestBase,
  sequence: Sequence,
): Promise<void> {
  const headers = [['If-Match', '"not-the-current-etag"']] as const
  const stale = await sendValid(sequence, item, operation, { headers })
  if (stale !== undefined && isSuccess(stale.received)) {
    sequence.report('stale-if-match', '412', statusOf(stale.received), stale.received)
  }
}

/** A strong ETag belongs to one representation (RFC 9110, 8.8.1). */
function requireOtherEtag(
  sequence: Sequence,
  before: ReceivedResponse | undefined,
  after: ReceivedResponse,
): void {
  const [old, now] = [before, after].map(
    (each) => each && headerValue(each.exchange.response.headers, 'etag'),
  )
  const isChanged = before !== undefined && !isDeepStrictEqual(before.json, after.json)
  if (isChanged && old !== undefined && old === now && !old.startsWith('W/')) {
    sequence.report('etag', 'another ETag for another representation', old, after)
  }
}

async function removeAndUse(
  { read, patch, remove }: Resource<ContractOperation>,
  item: RequestBase,
  sequence: Sequence,
): Promise<boolean> {
  if (remove?.responses.has('412')) await sendStale(remove, item, sequence)
  const removed = remove && (await sendValid(sequence, item, remove))?.received
  // 202: the resource may exist for a while (RFC 9110, 15.3.3).
  if (!removed || !isSuccess(removed) || removed.exchange.response.status === 202) return false
  // PUT may create a resource again (RFC 9110, 9.3.4).
  for (const operation of [read, patch]) {
    const used = operation && (await sendValid(sequence, item, operation))?.received
    if (used !== undefined && isSuccess(used)) {
      sequence.report('use-after-delete', '404 or another refusal', statusOf(used), used)
    }
  }
  // A second delete may be refused or not; the checks of every response apply.
  if (remove !== undefined) await sendValid(sequence, item, remove)
  return true
}

function reportUnstable(
  sequence: Sequence,
  differences: readonly Difference[],
  received: ReceivedResponse,
): void {
  for (const { name, before, after } of differences) {
    sequence.report('unstable-read', `${name}: ${show(before)}`, show(after), received)
  }
}
