import { compileTables } from '../generate/compile-tables.js'
import { compileValidators } from '../generate/compile-validators.js'
import type { ContractDocument } from '../generate/tables.js'
import type { Contract } from './contract.js'

/** Any contract, compiled in memory: what generated/ is for the one of this project. */
export function compileContract(document: ContractDocument): Contract {
  const { operations, securitySchemes, faults, unmatched } = compileTables(document)
  const { validators, unmatchedValidators } = compileValidators(document)
  return { operations, securitySchemes, faults, unmatched, validators, unmatchedValidators }
}
