import type { Contract } from '../../openapi/compiled/contract.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import type { ParsedContract } from '../../openapi/document/read-contract.js'
import type { LargeIntegers } from '../../openapi/document/text/large-integers.js'

/** A contract to mock: compiled, and as the document with its schemas and examples. */
export interface MockContract {
  readonly contract: Contract
  readonly document: ContractDocument
  /** The files that it was read from; absent for a contract that was compiled in advance. */
  readonly files?: readonly string[]
  /** Where in its files stands what a JSON pointer names. */
  readonly locate?: ParsedContract['locate']
  readonly largeIntegers?: LargeIntegers
}
