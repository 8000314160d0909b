import type { Resource } from '../../../openapi/resources/resources.js'
import type { RequestBase } from '../../cases/requests/base-request.js'
import type { ContractOperation } from '../../contract/compiled-contract.js'
import type { Credentials } from '../../contract/credentials.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { idIn, idsIn } from '../response-ids.js'
import { isSuccess, type Sequence, sendValid, statusOf } from '../sequence.js'

/**
 * Creates a resource as one user, and reads, updates and deletes it as another user (OWASP API1:2023). Resources that the
 * list of the other user contains are shared on purpose and not tested.
 * @returns the reason why nothing was tested, if so
 */
export async function runOtherUser(
  resource: Resource<ContractOperation>,
  base: RequestBase,
  other: Credentials,
  sequence: Sequence,
): Promise<string | undefined> {
  const created = (await sendValid(sequence, base, base.operation))?.received
  if (created === undefined || !isSuccess(created)) {
    return `${base.operation.id} did not succeed`
  }
  const id = idIn(created, resource.parameter)
  if (id === undefined) return `the response of ${base.operation.id} has no id`
  const item = { ...base, pathValues: new Map([...base.pathValues, [resource.parameter, id]]) }
  if (!(await isPrivate(resource, item, other, sequence, String(id)))) {
    return 'the contract does not show that the resource belongs to one user'
  }
  for (const operation of operationsOnItem(resource)) {
    if (operation === undefined) continue
    const used = await sendValid(sequence, item, operation, { credentials: other })
    if (used !== undefined && isSuccess(used.received)) {
      const seen = statusOf(used.received)
      sequence.report('other-user', '403, 404 or another refusal', seen, used.received)
    }
  }
  return undefined
}

/** By the lists of both users; without a list, by a declared 403. */
async function isPrivate(
  resource: Resource<ContractOperation>,
  item: RequestBase,
  other: Credentials,
  sequence: Sequence,
  id: string,
): Promise<boolean> {
  const { list, parameter } = resource
  if (list === undefined) return operationsOnItem(resource).some(declares403)
  const own = (await sendValid(sequence, item, list))?.received
  const others = (await sendValid(sequence, item, list, { credentials: other }))?.received
  if (!own || !others || !isSuccess(own) || !isSuccess(others)) return false
  if (!idsIn(own, parameter).includes(id)) return false
  if (!idsIn(others, parameter).includes(id)) return true
  await requireReadable(resource, item, other, sequence, others)
  return false
}

/** What a list shows to a user, the user may read. */
async function requireReadable(
  { read }: Resource<ContractOperation>,
  item: RequestBase,
  other: Credentials,
  sequence: Sequence,
  listed: ReceivedResponse,
): Promise<void> {
  const received = read && (await sendValid(sequence, item, read, { credentials: other }))?.received
  if (received === undefined || ![403, 404].includes(received.exchange.response.status)) return
  sequence.report(
    'other-user',
    'a list of what the user may read',
    `an item that is ${statusOf(received)}`,
    listed,
  )
}

function operationsOnItem({ read, replace, patch, remove }: Resource<ContractOperation>) {
  return [read, replace, patch, remove]
}

function declares403(operation: ContractOperation | undefined): boolean {
  return operation?.responses.has('403') === true
}
