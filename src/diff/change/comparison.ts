import { checkDocument } from '../../openapi/check/check-contract.js'
import type { ParsedContract } from '../../openapi/document/read-contract.js'
import { diffContracts } from '../contract/diff-contracts.js'
import type { Change } from './change.js'

/** What changed, and the two contracts as they were read, for saying where. */
export interface Comparison {
  readonly old: ParsedContract
  readonly new: ParsedContract
  readonly changes: readonly Change[]
}

/**
 * Compares two contracts that were read from somewhere.
 *
 * @throws ContractError for one that is not well-formed, or whose `$ref`s lead to nowhere
 */
export function compareParsed(old: ParsedContract, now: ParsedContract): Comparison {
  checkDocument(old)
  checkDocument(now)
  return { old, new: now, changes: diffContracts(old.document, now.document) }
}
