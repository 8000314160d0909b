import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { diffContracts } from '../../src/diff/contract/diff-contracts.js'
import type { Change } from '../../src/diff/finding/change.js'
import { rules } from '../../src/diff/rule/rules.js'
import { contractWith, type Fragment, today } from './contract-with.js'

interface Sides {
  old: Fragment
  new: Fragment
}

/** A pair of contracts, cut down to what differs, and the verdicts: rule, severity, whom it breaks. */
interface ContractPair {
  pair: string
  schema?: Sides
  error?: Sides
  operation?: Sides
  document?: Sides
  /** Components that the schemas refer to: of both sides, or of each. */
  schemas?: Fragment | Sides
  /** The version of OpenAPI, 3.1.0 unless it says another one. */
  openapi?: string
  expect?: string[]
  sent?: string[]
  read?: string[]
}

const folder = new URL('pairs/', import.meta.url)

const suites = readdirSync(folder).map((file) => ({
  name: file.replace('.yaml', ''),
  pairs: parse(readFileSync(new URL(file, folder), 'utf8')) as ContractPair[],
}))

describe('the verdict on two contracts', () => {
  it('is tried for every rule that there is', () => {
    const all = suites.flatMap(({ pairs }) => pairs)
    const verdicts = all.flatMap((pair) => expectations(pair).flatMap((each) => each.verdicts))
    const tried = new Set(verdicts.map((each) => each.split(' ')[0]))
    expect([...tried]).to.have.members(Object.keys(rules))
  })

  for (const { name: suite, pairs } of suites) {
    describe(suite, () => {
      for (const pair of pairs) {
        for (const { name, kind, verdicts } of expectations(pair)) {
          it(name, () => {
            const contract = (side: 'old' | 'new') =>
              contractWith(kind, sideOf(pair, kind, side), componentsOf(pair, side), pair.openapi)
            expect(
              diffContracts(contract('old'), contract('new'), today).map(verdict),
            ).to.have.members(verdicts)
          })
        }
      }
    })
  }
})

function expectations({ pair, error, operation, sent, read, expect: verdicts }: ContractPair) {
  if (verdicts) {
    const kind = error ? 'error' : operation ? 'operation' : 'document'
    return [{ name: pair, kind, verdicts } as const]
  }
  if (!sent || !read) throw new Error(`${pair}: what is expected?`)
  return [
    { name: `${pair}, sent`, kind: 'request', verdicts: sent } as const,
    { name: `${pair}, read`, kind: 'response', verdicts: read } as const,
  ]
}

function sideOf(pair: ContractPair, kind: string, side: 'old' | 'new'): Fragment {
  const sides = { request: pair.schema, response: pair.schema, ...pair }[kind] as Sides | undefined
  if (!sides) throw new Error(`${pair.pair}: nothing to compare`)
  return sides[side]
}

function componentsOf({ schemas }: ContractPair, side: 'old' | 'new'): Fragment {
  return schemas && 'old' in schemas ? (schemas as unknown as Sides)[side] : (schemas ?? {})
}

function verdict({ rule, severity, breaks }: Change): string {
  return `${rule} ${severity} ${breaks.join('+') || 'nobody'}`
}
