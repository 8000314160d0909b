import type { Validate, ValidatorsTable } from '../../../src/openapi/compiled/tables.js'
import type { ParsedContract } from '../../../src/openapi/document/read-contract.js'
import { compileValidators } from '../../../src/openapi/validation/compile-validators.js'
import { loadBuilt } from './built-validators.js'

/** The validator or the test is wrong where there is none. */
export function present(validate: Validate | undefined): Validate {
  if (validate === undefined) throw new Error('no validator is there')
  return validate
}

/** Runs the same tests on validators that were generated and on those that were compiled in memory. */
export function onBothKinds(
  contract: ParsedContract,
  tests: (validators: () => ValidatorsTable) => void,
): void {
  describe('generated', () => {
    let validators: ValidatorsTable
    before(async () => {
      validators = (await loadBuilt(contract.document)).validators
    })
    tests(() => validators)
  })
  describe('compiled in memory', () => {
    const { validators } = compileValidators(contract.document)
    tests(() => validators)
  })
}
