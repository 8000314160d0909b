import { refuseDeadReferences } from '../../openapi/check/check-contract.js'
import type { ParsedContract } from '../../openapi/document/read-contract.js'
import type { Change } from '../finding/change.js'
import { diffContracts } from './diff-contracts.js'

/** The changes between two contracts, and the contracts for file names and lines. */
export interface Comparison {
  readonly old: ParsedContract
  readonly new: ParsedContract
  readonly changes: readonly Change[]
}

/**
 * Compares two parsed contracts.
 *
 * @param today decides whether a sunset has come
 * @throws ContractError for a contract with a `$ref` without a target
 */
export function compareParsed(old: ParsedContract, now: ParsedContract, today: Date): Comparison {
  refuseDeadReferences(old)
  refuseDeadReferences(now)
  return { old, new: now, changes: diffContracts(old.document, now.document, today) }
}
