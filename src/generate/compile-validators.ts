import { buildValidators, type Compilers } from './build-validators.js'
import { createSchemaCompiler } from './schema-compiler.js'
import type { ContractDocument, UnmatchedValidators, ValidatorsTable } from './tables.js'

/** A compiler for either kind of data that a contract's validators get. */
export function createCompilers(document: ContractDocument): Compilers {
  return {
    json: createSchemaCompiler(document, { fromText: false }),
    text: createSchemaCompiler(document, { fromText: true }),
  }
}

/** The validators of a contract as functions, for a program that reads its contract when it starts. */
export function compileValidators(document: ContractDocument): {
  validators: ValidatorsTable
  unmatched: UnmatchedValidators
} {
  const compilers = createCompilers(document)
  const { operations, unmatched } = buildValidators(document, compilers, (compiler, name) =>
    compilers[compiler].validatorOf(name),
  )
  return { validators: operations, unmatched }
}
