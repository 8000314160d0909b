import type { Resource } from '../../../openapi/resources/resources.js'
import type { RequestBase } from '../../cases/requests/base-request.js'
import { withFreshValues } from '../../cases/values/fresh-values.js'
import { bodySamples } from '../../cases/values/samples.js'
import { storedValues } from '../../cases/values/stored-values.js'
import type { ContractOperation } from '../../contract/compiled-contract.js'
import { compareSent } from '../compare-sent.js'
import { idIn } from '../response-ids.js'
import { isSuccess, type Sequence, sendValid, statusOf } from '../sequence.js'

/**
 * Creates and changes resources with values that programs often store as something else, and reads them back.
 * @param base of the create operation
 * @returns the reason why nothing was tested, if so
 */
export async function runStoredValues(
  resource: Resource<ContractOperation>,
  base: RequestBase,
  sequence: Sequence,
): Promise<string | undefined> {
  const created = await sendValid(sequence, base, base.operation)
  const id = created && isSuccess(created.received) && idIn(created.received, resource.parameter)
  if (created === undefined || !isSuccess(created.received)) {
    return `${base.operation.id} did not succeed`
  }
  for (const value of valuesFor(base))
    await sendAndRead(resource, base, base.operation, sequence, value)
  for (const operation of [resource.replace, resource.patch]) {
    if (operation === undefined || id === undefined) continue
    const pathValues = new Map([...base.pathValues, [resource.parameter, id]])
    const item = { ...base, operation, pathValues }
    for (const value of valuesFor(item))
      await sendAndRead(resource, item, operation, sequence, value)
  }
  return undefined
}

function valuesFor(base: RequestBase): unknown[] {
  const { contract, operation } = base
  const [sample] = bodySamples(base)
  const validate = sample && operation.validators.body[sample.key]
  if (sample === undefined || validate === undefined) return []
  const isValid = (body: unknown) => validate(structuredClone(body))
  const values = storedValues(contract, sample, isValid).map(({ value }) => value)
  return operation.entry.method === 'post'
    ? values.map((value) => withFreshValues(contract, sample.schema, value, base.fresh))
    : values
}

/** A refused value is not a finding here: other phases test what must be accepted. */
async function sendAndRead(
  { read, parameter }: Resource<ContractOperation>,
  base: RequestBase,
  operation: ContractOperation,
  sequence: Sequence,
  value: unknown,
): Promise<void> {
  const stored = await sendValid(sequence, base, operation, { body: value })
  if (stored === undefined || !isSuccess(stored.received)) return
  compareSent(sequence, base.contract, value, stored.received)
  const id = base.pathValues.get(parameter) ?? idIn(stored.received, parameter)
  if (read === undefined || id === undefined) return
  const item = { ...base, pathValues: new Map([...base.pathValues, [parameter, id]]) }
  const received = (await sendValid(sequence, item, read))?.received
  if (received === undefined) return
  if (isSuccess(received)) compareSent(sequence, base.contract, value, received)
  else sequence.report('read-after-create', 'the stored resource', statusOf(received), received)
}
