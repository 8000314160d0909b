import { expect } from 'chai'
import fc from 'fast-check'
import { diffContracts } from '../../src/diff/contract/diff-contracts.js'
import type { Change } from '../../src/diff/finding/change.js'
import type { Validate } from '../../src/openapi/compiled/tables.js'
import { compileValidators } from '../../src/openapi/validation/compile-validators.js'
import { schemaPair, value } from './arbitraries.js'
import { contractWith, type Fragment, today } from './contract-with.js'

const values = fc.array(value, { minLength: 20, maxLength: 20 })

/** Told of without alarm, although callers of an open object may have used the name for something else. */
const lenient = new Set(['property-added'])

describe('the verdict that nothing breaks, against the validators that follow from both contracts', () => {
  it('means for requests that the new one takes whatever the old one took', () => {
    fc.assert(
      fc.property(schemaPair, values, ([old, now], samples) => {
        const changes = diffContracts(
          contractWith('request', old),
          contractWith('request', now),
          today,
        )
        fc.pre(!breaks(changes) && !changes.some(({ rule }) => lenient.has(rule)))
        expectSubset(samples, bodyValidator(old), bodyValidator(now))
      }),
      { numRuns: 100 },
    )
  })

  it('means for responses that the new one gives nothing that the old one would not', () => {
    fc.assert(
      fc.property(schemaPair, values, ([old, now], samples) => {
        fc.pre(
          !breaks(
            diffContracts(contractWith('response', old), contractWith('response', now), today),
          ),
        )
        expectSubset(samples, bodyValidator(now), bodyValidator(old))
      }),
      { numRuns: 100 },
    )
  })
})

function breaks(changes: readonly Change[]): boolean {
  return changes.some(({ severity }) => severity === 'breaking')
}

function bodyValidator(schema: Fragment): Validate {
  const { validators } = compileValidators(contractWith('request', schema))
  const validate = validators.makeThing?.body['application/json']
  if (!validate) throw new Error('there is no validator')
  return validate
}

function expectSubset(samples: readonly unknown[], narrow: Validate, wide: Validate): void {
  for (const sample of samples.filter((each) => narrow(each))) {
    expect(wide(sample), JSON.stringify(sample)).to.equal(true)
  }
}
