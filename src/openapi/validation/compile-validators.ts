import type { UnmatchedValidators, Validate, ValidatorsTable } from '../compiled/tables.js'
import type { ContractDocument } from '../document/contract-document.js'
import { buildValidators, type Compilers } from './build-validators.js'
import { createSchemaCompiler } from './schema-compiler.js'

/** A compiler for either kind of data that a contract's validators get. */
export function createCompilers(document: ContractDocument): Compilers {
  return {
    json: createSchemaCompiler(document, { fromText: false }),
    text: createSchemaCompiler(document, { fromText: true }),
  }
}

/**
 * The validators of a contract as functions, for a program that reads its contract when it starts.
 * Each is compiled when it is first called: a start need not wait for a thousand operations.
 */
export function compileValidators(document: ContractDocument): {
  validators: ValidatorsTable
  unmatchedValidators: UnmatchedValidators
} {
  const compilers = createCompilers(document)
  const { operations, unmatched } = buildValidators(document, compilers, (compiler, name) =>
    compiledWhenCalled(() => compilers[compiler].validatorOf(name)),
  )
  return { validators: operations, unmatchedValidators: unmatched }
}

function compiledWhenCalled(compile: () => Validate): Validate {
  let compiled: Validate | undefined
  const validate: Validate = (data) => {
    compiled ??= compile()
    const valid = compiled(data)
    validate.errors = compiled.errors ?? null
    return valid
  }
  return validate
}
