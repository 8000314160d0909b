import type { Contract } from '../../openapi/compiled/contract.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'

/** A contract to mock: compiled, and as the document with its schemas and examples. */
export interface MockContract {
  readonly contract: Contract
  readonly document: ContractDocument
}
