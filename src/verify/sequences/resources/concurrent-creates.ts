import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../openapi/document/document-node.js'
import type { Resource } from '../../../openapi/resources/resources.js'
import type { RequestBase } from '../../cases/requests/base-request.js'
import { differentBody } from '../../cases/values/different-body.js'
import type { ContractOperation } from '../../contract/compiled-contract.js'
import { show } from '../../findings/describe-error.js'
import { changedMembers } from '../compare-values.js'
import { idIn } from '../response-ids.js'
import { isSuccess, type SentRequest, type Sequence, sendValid } from '../sequence.js'

const count = 4

/**
 * Creates several different resources at once: each response must be about its own request, with an id of its own.
 * @param base of the create operation
 * @returns the reason why nothing was tested, if so
 */
export async function runConcurrentCreates(
  { parameter, read }: Resource<ContractOperation>,
  base: RequestBase,
  sequence: Sequence,
): Promise<string | undefined> {
  const sent = await Promise.all(
    Array.from({ length: count }, () =>
      sendValid(sequence, base, base.operation, { body: differentBody(base, base.fresh) }),
    ),
  )
  const created = sent
    .filter((each) => each !== undefined)
    .filter(({ received }) => isSuccess(received))
  if (created.length < 2) return `${base.operation.id} did not succeed several times at once`
  reportMixed(sequence, created, created)
  const ids = created.map(({ received }) => idIn(received, parameter)).filter(Boolean)
  const different = new Set(ids).size
  const [first] = created
  if (different < ids.length && first !== undefined) {
    sequence.report('concurrency', `${ids.length} different ids`, String(different), first.received)
  }
  if (read === undefined || ids.length < created.length) return undefined
  const reads: SentRequest[] = []
  for (const [i, { value }] of created.entries()) {
    const pathValues = new Map([...base.pathValues, [parameter, ids[i]]])
    const received = (await sendValid(sequence, { ...base, pathValues }, read))?.received
    if (received !== undefined && isSuccess(received)) reads.push({ received, value })
  }
  reportMixed(sequence, reads, created)
  return undefined
}

/** Reports a value that another one of the requests has sent. Other changes are not due to the requests being at once. */
function reportMixed(
  sequence: Sequence,
  responses: readonly SentRequest[],
  all: readonly SentRequest[],
): void {
  for (const { received, value } of responses) {
    const others = all.map((each) => each.value).filter((each) => each !== value)
    for (const { name, before, after } of changedMembers(value, received.json)) {
      const isMixed = others.some(
        (other) => isObject(other) && isDeepStrictEqual(other[name], after),
      )
      if (isMixed) sequence.report('concurrency', `${name}: ${show(before)}`, show(after), received)
    }
  }
}
