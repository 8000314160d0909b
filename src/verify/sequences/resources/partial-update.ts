import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../openapi/document/document-node.js'
import { effectiveSchemaOf } from '../../../openapi/schema/effective-schema.js'
import type { RequestBase } from '../../cases/requests/base-request.js'
import { bodySamples } from '../../cases/values/samples.js'
import type { ContractOperation } from '../../contract/compiled-contract.js'
import { show } from '../../findings/describe-error.js'
import { headerValue } from '../../http/exchange.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { isSuccess, type Sequence, sendValid } from '../sequence.js'

/** More members show nothing new. */
const maxMembers = 3

/** Changes one member at a time by PATCH: the others that requests may have stay as they are (RFC 5789, 2). */
export async function runPartialUpdates(
  patch: ContractOperation,
  read: ContractOperation,
  item: RequestBase,
  sequence: Sequence,
): Promise<void> {
  for (const body of singleMembers({ ...item, operation: patch }).slice(0, maxMembers)) {
    const before = (await sendValid(sequence, item, read))?.received
    if (before === undefined || !isSuccess(before)) return
    const etag = headerValue(before.exchange.response.headers, 'etag')
    const headers = etag === undefined ? [] : [['If-Match', etag] as const]
    const changed = await sendValid(sequence, item, patch, { headers, body })
    if (changed === undefined || !isSuccess(changed.received)) continue
    const after = (await sendValid(sequence, item, read))?.received
    if (after !== undefined && isSuccess(after))
      compareOthers(patch, item, sequence, body, before, after)
  }
}

function compareOthers(
  patch: ContractOperation,
  item: RequestBase,
  sequence: Sequence,
  sent: Readonly<Record<string, unknown>>,
  before: ReceivedResponse,
  after: ReceivedResponse,
): void {
  if (!isObject(before.json) || !isObject(after.json)) return
  for (const name of memberNames({ ...item, operation: patch })) {
    if (Object.hasOwn(sent, name) || !Object.hasOwn(before.json, name)) continue
    if (isDeepStrictEqual(before.json[name], after.json[name])) continue
    const expected = `${name} as before a change of ${Object.keys(sent).join(', ')}: ${show(before.json[name])}`
    sequence.report('read-back', expected, show(after.json[name]), after)
  }
}

/** Valid bodies with one member each. */
function singleMembers(base: RequestBase): Readonly<Record<string, unknown>>[] {
  const [sample] = bodySamples(base)
  const validate = sample && base.operation.validators.body[sample.key]
  if (sample === undefined || validate === undefined || !isObject(sample.value)) return []
  return Object.entries(sample.value)
    .map(([name, value]) => ({ [name]: value }))
    .filter((body) => validate(structuredClone(body)))
}

function memberNames(base: RequestBase): readonly string[] {
  const [sample] = bodySamples(base)
  if (sample === undefined) return []
  return effectiveSchemaOf(base.contract.document, [sample.schema], 'request').members.names
}
