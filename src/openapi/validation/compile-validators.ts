import type { UnmatchedValidators, Validate, ValidatorsTable } from '../compiled/tables.js'
import type { ContractDocument } from '../document/contract-document.js'
import { buildValidators } from './build-validators.js'
import { createSchemaCompiler } from './schema-compiler.js'

/**
 * The validators of a contract as functions, for a program that reads its contract when it starts.
 * Each is compiled when it is first called: a start need not wait for a thousand operations.
 */
export function compileValidators(document: ContractDocument): {
  validators: ValidatorsTable
  unmatchedValidators: UnmatchedValidators
} {
  const compiler = createSchemaCompiler(document)
  const { operations, unmatched } = buildValidators(document, compiler, (name) =>
    compiledWhenCalled(() => compiler.validatorOf(name)),
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
