import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import fc from 'fast-check'
import { diffContracts } from '../../src/diff/contract/diff-contracts.js'
import type { Change } from '../../src/diff/finding/change.js'
import { parseContract } from '../../src/openapi/document/read-contract.js'
import { schema, schemaPair } from './arbitraries.js'
import { contractWith, today } from './contract-with.js'
import { moveIntoComponents, shuffleKeys, writeOut } from './rewritings.js'

const file = 'openapi/auth-api.yaml'
const own = parseContract(readFileSync(file, 'utf8'), file).document

describe('diffContracts', () => {
  it('finds nothing between a contract and itself', () => {
    expect(diffContracts(own, structuredClone(own), today)).to.deep.equal([])
    holdsFor(schema, (each) => {
      const contract = contractWith('request', each)
      expect(diffContracts(contract, structuredClone(contract), today)).to.deep.equal([])
    })
  })

  it('does not care for the order of keys', () => {
    expect(diffContracts(own, shuffleKeys(own, 1), today)).to.deep.equal([])
    holdsFor(fc.tuple(schemaPair, fc.integer()), ([[old, now], seed]) => {
      const before = contractWith('request', old)
      const after = contractWith('request', now)
      const shuffled = diffContracts(shuffleKeys(before, seed), shuffleKeys(after, seed + 1), today)
      expect(shuffled.map(verdict)).to.have.members(
        diffContracts(before, after, today).map(verdict),
      )
    })
  })

  it('does not care whether a schema is written out or stands in the components', () => {
    const ownWritten = writeOut(own)
    expect(JSON.stringify(ownWritten.paths)).not.to.contain('$ref')
    expect(diffContracts(own, ownWritten, today)).to.deep.equal([])
    expect(diffContracts(ownWritten, own, today)).to.deep.equal([])
    expect(diffContracts(own, moveIntoComponents(own), today)).to.deep.equal([])
    holdsFor(schemaPair, ([old, now]) => {
      const before = contractWith('request', old)
      const after = contractWith('request', now)
      const moved = diffContracts(moveIntoComponents(before), moveIntoComponents(after), today)
      expect(diffContracts(before, moveIntoComponents(before), today)).to.deep.equal([])
      // Equal changes of one component are one change; written out, they can be several.
      const written = diffContracts(before, after, today)
      expect(new Set(moved.map(verdict))).to.deep.equal(new Set(written.map(verdict)))
    })
  })

  it('finds a request narrowed exactly where the way back widens a response', () => {
    holdsFor(schemaPair, ([old, now]) => {
      const sent = diffContracts(contractWith('request', old), contractWith('request', now), today)
      const read = diffContracts(
        contractWith('response', now),
        contractWith('response', old),
        today,
      )
      // To add a property breaks nobody, to remove it breaks both.
      fc.pre(
        ![...sent, ...read].some(({ rule }) => /^property-(added|removed|renamed)$/.test(rule)),
      )
      expect(breaks(sent)).to.equal(breaks(read))
    })
  })

  it('puts the worst first, and the same change of several operations once', () => {
    const schemas = (maximum: number) => ({ N: { type: 'integer', maximum } })
    const path = (description: string) => ({
      get: {
        operationId: 'readN',
        description,
        responses: { 200: { description: 'Good', content: body } },
      },
      put: { requestBody: { content: body } },
    })
    const contract = (maximum: number, description: string) =>
      contractWith('document', {
        components: { schemas: schemas(maximum) },
        paths: { '/n': path(description) },
      })
    const changes = diffContracts(contract(9, 'Reads'), contract(5, 'Gets'), today)
    expect(changes).to.deep.equal([
      {
        rule: 'bound-narrowed',
        severity: 'breaking',
        breaks: ['senders'],
        message: 'stricter limit: maximum 9 → 5',
        pointer: '#/components/schemas/N/maximum',
        old: '#/components/schemas/N/maximum',
        new: '#/components/schemas/N/maximum',
        copies: [],
        operations: ['PUT /n'],
      },
      {
        rule: 'description-changed',
        severity: 'documentation',
        breaks: [],
        message: 'description changed: description',
        pointer: '#/paths/~1n/get/description',
        old: '#/paths/~1n/get/description',
        new: '#/paths/~1n/get/description',
        copies: [],
        operations: ['readN'],
      },
    ])
  })
})

const body = { 'application/json': { schema: { $ref: '#/components/schemas/N' } } }

function holdsFor<T>(arbitrary: fc.Arbitrary<T>, predicate: (each: T) => void): void {
  fc.assert(fc.property(arbitrary, predicate), { numRuns: 100 })
}

/** Without the places, which may move. */
function verdict({ rule, severity, breaks }: Change): string {
  return `${rule} ${severity} ${breaks}`
}

function breaks(changes: readonly Change[]): boolean {
  return changes.some(({ severity }) => severity === 'breaking')
}
