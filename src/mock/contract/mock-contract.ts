import type { Contract } from '../../openapi/compiled/contract.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'

/** A contract to be mocked: as it is bound, and as data, in which its schemas and the examples of its headers stand. */
export interface MockContract {
  readonly contract: Contract
  readonly document: ContractDocument
}
