import type { ContractDocument } from '../document/contract-document.js'
import { compileValidators } from '../validation/compile-validators.js'
import { compileTables } from './compile-tables.js'
import type { Contract } from './contract.js'

/** Any contract, compiled in memory: what generated/ is for the one of this project. */
export function compileContract(document: ContractDocument): Contract {
  const { operations, securitySchemes, faults, unmatched, shapes } = compileTables(document)
  const { validators, unmatchedValidators } = compileValidators(document)
  return { operations, securitySchemes, faults, unmatched, shapes, validators, unmatchedValidators }
}
