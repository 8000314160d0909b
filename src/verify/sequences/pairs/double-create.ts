import { isObject } from '../../../openapi/document/document-node.js'
import type { RequestBase } from '../../cases/requests/base-request.js'
import { uniqueNames } from '../../cases/values/fresh-values.js'
import { isSuccess, type Sequence, sendValid, statusOf } from '../sequence.js'

/**
 * Sends a creation twice, with the same value of a member that is likely to be unique: where the contract declares 409, the
 * second one is refused.
 * @returns the reason why nothing was tested, if so
 */
export async function runDoubleCreate(
  base: RequestBase,
  sequence: Sequence,
): Promise<string | undefined> {
  const created = await sendValid(sequence, base, base.operation)
  if (created === undefined || !isSuccess(created.received)) {
    return `${base.operation.id} did not succeed`
  }
  const { value, received } = created
  const unique = isObject(value) && Object.keys(value).find((name) => uniqueNames.test(name))
  if (!unique) return 'no member is likely to be unique'
  const second = await sequence.send(received.exchange.request, base.operation)
  if (isSuccess(second)) {
    sequence.report('double-create', `a refusal of the same ${unique}`, statusOf(second), second)
  }
  return undefined
}
