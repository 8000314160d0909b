import { expect } from 'chai'
import { checkContract, checkDocument } from '../../../src/openapi/check/check-contract.js'
import { summarizeProblems } from '../../../src/openapi/document/contract-error.js'
import {
  type ParsedContract,
  parseContract,
  readContract,
} from '../../../src/openapi/document/read-contract.js'
import { contractOf } from '../../codegen/support/contracts.js'
import { operationMistakes } from '../../codegen/support/operation-mistakes.js'
import { schemaMistakes } from '../../codegen/support/schema-mistakes.js'
import { soundContract } from '../../codegen/support/sound-contract.js'

const contractMistakes = [...operationMistakes, ...schemaMistakes]

/** What is said of a contract, without the name of its file. */
function saidOf(contract: ParsedContract, check = checkContract): string[] {
  const errors = check(contract).filter(({ severity }) => severity === 'error')
  const lines = summarizeProblems(errors).split('\n')
  return errors.length === 0 ? [] : lines.map((line) => line.slice(`${contract.file}:`.length))
}

function withChanges(...changes: readonly { from: string; to: string }[]): ParsedContract {
  const text = changes.reduce((changed, { from, to }) => {
    if (!changed.includes(from)) throw new Error(`not in the contract: ${from}`)
    return changed.replace(from, () => to)
  }, soundContract)
  return parseContract(text, 'api.yaml')
}

function mistake(title: string) {
  const found = contractMistakes.find((each) => each.title === title)
  if (found === undefined) throw new Error(`no mistake is called ${title}`)
  return found
}

describe('checkContract', () => {
  it('has nothing against a sound contract', () => {
    expect(saidOf(withChanges())).to.deep.equal([])
  })

  it("has nothing against this project's contract", async () => {
    expect(saidOf(await readContract('openapi/auth-api.yaml'))).to.deep.equal([])
  })

  for (const { title, from, to, said } of contractMistakes) {
    it(`refuses ${title}, and says where`, () => {
      expect(saidOf(withChanges({ from, to }))).to.deep.equal(said)
    })
  }

  it('reports everything at once, in the order of the file', () => {
    const mistakes = [
      'a limit that is no number',
      'a $ref to nowhere',
      'two operationIds alike',
      'an error code without an example',
    ].map(mistake)
    expect(saidOf(withChanges(...mistakes))).to.deep.equal(
      mistakes
        .flatMap(({ said }) => said)
        .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
    )
  })

  it('judges examples in spite of a $ref to nowhere', () => {
    const mistakes = ['a $ref to nowhere', 'a response example that its schema refuses'].map(
      mistake,
    )
    expect(saidOf(withChanges(...mistakes))).to.deep.equal(mistakes.flatMap(({ said }) => said))
  })

  it('says once what is wrong with something that many operations use', () => {
    const used = Array.from({ length: 20 }, (_, index) => [
      `/x${index}`,
      {
        get: {
          operationId: `x${index}`,
          responses: { 500: { $ref: '#/components/responses/No' } },
        },
      },
    ])
    const schema = { properties: { code: { enum: ['A'] } } }
    const contract = contractOf({
      'x-faults': { internal: 'A' },
      paths: Object.fromEntries(used),
      components: {
        responses: { No: { description: 'no', content: { 'application/json': { schema } } } },
      },
    })
    expect(saidOf(contract)).to.have.length(1)
  })

  it('does not judge a body that is written out in a form it does not read', () => {
    const thing = { type: 'object', required: ['a'] }
    const content = {
      'application/xml': { schema: thing, example: '<thing a="1"/>' },
      'text/csv': { schema: { type: 'array' }, example: 'a,b' },
      'text/plain': { schema: { type: 'string', maxLength: 1 }, example: 'ab' },
      'application/problem+json': { schema: thing, example: '{"a":1}' },
    }
    const get = { operationId: 'x', responses: { 200: { description: 'ok', content } } }
    expect(saidOf(contractOf({ paths: { '/x': { get } } }))).to.have.length(2)
  })

  it('takes an example of a component that is one in either direction, and changes none', () => {
    const properties = {
      id: { type: 'integer', readOnly: true },
      password: { type: 'string', writeOnly: true },
      size: { type: 'integer', default: 1 },
    }
    const required = ['id', 'password']
    const schemas = {
      Sent: { properties, required, example: { password: 'x' } },
      Given: { properties, required, example: { id: 1 } },
      Neither: { properties, required, example: { size: 1 } },
    }
    const contract = contractOf({ components: { schemas } })
    expect(saidOf(contract)).to.have.length(1)
    expect(contract.source.components).to.deep.equal({ schemas })
  })

  it('lets a success have a field called code', () => {
    const schema = { properties: { code: { enum: ['EUR'] } } }
    const content = { 'application/json': { schema } }
    const get = { operationId: 'x', responses: { 200: { description: 'ok', content } } }
    expect(saidOf(contractOf({ paths: { '/x': { get } } }))).to.deep.equal([])
  })

  it('takes no data for a part of the contract: a $ref in an example, a property called $ref', () => {
    const schema = { type: 'object', properties: { $ref: { type: 'string' } } }
    const media = { schema, example: { $ref: '#/nowhere' } }
    const contract = contractOf({
      paths: {
        '/x': {
          get: {
            operationId: 'x',
            responses: { 200: { description: 'ok', content: { 'application/json': media } } },
          },
        },
      },
    })
    expect(saidOf(contract)).to.deep.equal([])
  })
})

describe('checkDocument', () => {
  it('asks nothing of an OpenAPI document that OpenAPI does not ask', () => {
    const ownRules = [
      'an error code without an example',
      'a rate limit without a window',
      'a response example that its schema refuses',
    ]
    for (const title of ownRules) {
      expect(saidOf(withChanges(mistake(title)), checkDocument), title).to.deep.equal([])
    }
  })

  it('refuses what nothing can be compiled from', () => {
    for (const title of ['a $ref to nowhere', 'two operationIds alike', 'a pattern that is none']) {
      const { said } = mistake(title)
      expect(saidOf(withChanges(mistake(title)), checkDocument), title).to.deep.equal(said)
    }
  })
})
