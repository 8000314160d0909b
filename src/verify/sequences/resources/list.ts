import type { Resource } from '../../../openapi/resources/resources.js'
import type { RequestBase } from '../../cases/requests/base-request.js'
import type { ContractOperation } from '../../contract/compiled-contract.js'
import { hasList, idsIn } from '../response-ids.js'
import { isSuccess, type Sequence, sendValid } from '../sequence.js'

/** A list may have pages: only a short one must have the created resource. */
const shortList = 10

/**
 * Requires a created resource in a short list without filters.
 * @returns whether the list has it
 */
export async function isListed(
  { list, parameter }: Resource<ContractOperation>,
  item: RequestBase,
  sequence: Sequence,
  id: string,
): Promise<boolean> {
  const received = list && (await sendValid(sequence, item, list))?.received
  if (list === undefined || received === undefined || !isSuccess(received)) return false
  const ids = idsIn(received, parameter)
  if (ids.includes(id)) return true
  const hasIds = hasList(received) && ids.every((each) => each !== 'undefined')
  if (hasIds && ids.length < shortList && !hasFilter(list)) {
    sequence.report(
      'read-after-create',
      `the created resource ${id} in the list`,
      'not there',
      received,
    )
  }
  return false
}

/** A list with filters may hide resources unless it is asked for them. Parameters of pages and of the order hide none. */
function hasFilter({ entry }: ContractOperation): boolean {
  return entry.parameters.some(
    ({ in: location, name }) =>
      location === 'query' &&
      !/page|limit|offset|cursor|size|count|sort|order|after|before/i.test(name),
  )
}

/** Requires that a list does not have a deleted resource. */
export async function requireUnlisted(
  { list, parameter }: Resource<ContractOperation>,
  item: RequestBase,
  sequence: Sequence,
  id: string,
): Promise<void> {
  const received = list && (await sendValid(sequence, item, list))?.received
  if (received === undefined || !isSuccess(received)) return
  if (!idsIn(received, parameter).includes(id)) return
  sequence.report(
    'use-after-delete',
    'a list without the deleted resource',
    `${id} is listed`,
    received,
  )
}
