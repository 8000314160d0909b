import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { documentForTypes } from '../../src/codegen/types/types-document.js'
import { startTypesRenderer, type TypesRenderer } from '../../src/codegen/types/types-renderer.js'
import { diffContracts } from '../../src/diff/contract/diff-contracts.js'
import { createSampler } from '../../src/openapi/sampling/sampler.js'
import { testValues } from '../../src/verify/cases/values/test-values.js'
import { createCompiledContract } from '../../src/verify/contract/compiled-contract.js'
import { contractWith, type Fragment, today } from '../diff/contract-with.js'
import { documentWithSchema, testedSchemaOf } from '../openapi/schema/schema-of.js'

interface Keyword {
  /** Added to `to`. */
  readonly keyword: Fragment
  readonly to: Fragment
  readonly good: unknown
  /** Good without the keyword. */
  readonly bad: unknown
}

const text = { type: 'string' }
const number = { type: 'number' }
const list = { type: 'array', items: {} }
const object = { type: 'object', properties: { a: {}, b: {} } }

const keywords: readonly Keyword[] = [
  { keyword: { type: 'string' }, to: {}, good: 'a', bad: 1 },
  { keyword: { type: ['string', 'null'] }, to: {}, good: null, bad: 1 },
  { keyword: { enum: ['a', 'b'] }, to: text, good: 'a', bad: 'c' },
  { keyword: { const: 'a' }, to: text, good: 'a', bad: 'b' },
  { keyword: { minLength: 2 }, to: text, good: 'ab', bad: 'a' },
  { keyword: { maxLength: 2 }, to: text, good: 'ab', bad: 'abc' },
  { keyword: { pattern: '^[a-c]{2,4}$' }, to: text, good: 'ab', bad: 'x' },
  { keyword: { format: 'date' }, to: text, good: '2026-01-31', bad: '2026-02-31' },
  { keyword: { minimum: 5 }, to: number, good: 5, bad: 4 },
  { keyword: { maximum: 5 }, to: number, good: 5, bad: 6 },
  { keyword: { exclusiveMinimum: 5 }, to: number, good: 6, bad: 5 },
  { keyword: { exclusiveMaximum: 5 }, to: number, good: 4, bad: 5 },
  { keyword: { multipleOf: 0.5 }, to: number, good: 1.5, bad: 1.25 },
  { keyword: { items: text }, to: { type: 'array' }, good: ['a'], bad: [1] },
  { keyword: { prefixItems: [text] }, to: list, good: ['a', 1], bad: [1] },
  { keyword: { minItems: 2 }, to: list, good: [1, 2], bad: [1] },
  { keyword: { maxItems: 1 }, to: list, good: [1], bad: [1, 2] },
  {
    keyword: { uniqueItems: true },
    to: { type: 'array', items: number },
    good: [1, 2],
    bad: [1, 1],
  },
  {
    keyword: { contains: { const: 7 } },
    to: { type: 'array', items: number },
    good: [7],
    bad: [1],
  },
  {
    keyword: { contains: { const: 7 }, minContains: 2 },
    to: { type: 'array', items: number },
    good: [7, 7],
    bad: [7],
  },
  {
    keyword: { contains: { const: 7 }, maxContains: 1 },
    to: { type: 'array', items: number },
    good: [7],
    bad: [7, 7],
  },
  {
    keyword: { unevaluatedItems: false },
    to: { type: 'array', prefixItems: [text] },
    good: ['a'],
    bad: ['a', 1],
  },
  { keyword: { properties: { a: text } }, to: { type: 'object' }, good: { a: 'a' }, bad: { a: 1 } },
  { keyword: { required: ['a'] }, to: object, good: { a: 1 }, bad: {} },
  { keyword: { additionalProperties: false }, to: object, good: { a: 1 }, bad: { c: 1 } },
  { keyword: { patternProperties: { '^x': text } }, to: object, good: { x1: 'a' }, bad: { x1: 1 } },
  { keyword: { propertyNames: { maxLength: 2 } }, to: object, good: { a: 1 }, bad: { long: 1 } },
  { keyword: { minProperties: 1 }, to: object, good: { a: 1 }, bad: {} },
  { keyword: { maxProperties: 1 }, to: object, good: { a: 1 }, bad: { a: 1, b: 1 } },
  { keyword: { dependentRequired: { a: ['b'] } }, to: object, good: { a: 1, b: 1 }, bad: { a: 1 } },
  {
    keyword: { dependentSchemas: { a: { required: ['b'] } } },
    to: object,
    good: { b: 1 },
    bad: { a: 1 },
  },
  { keyword: { unevaluatedProperties: false }, to: object, good: { a: 1 }, bad: { c: 1 } },
  { keyword: { allOf: [{ minLength: 2 }, { maxLength: 3 }] }, to: text, good: 'ab', bad: 'a' },
  { keyword: { anyOf: [text, number] }, to: {}, good: 1, bad: true },
  { keyword: { oneOf: [text, { type: 'boolean' }] }, to: {}, good: true, bad: 1 },
  { keyword: { not: { const: 'a' } }, to: text, good: 'b', bad: 'a' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  { keyword: { if: { minLength: 3 }, then: { pattern: '^a' } }, to: text, good: 'abc', bad: 'bcd' },
  { keyword: { contentEncoding: 'base64' }, to: text, good: 'YQ==', bad: '%' },
]

const nameOf = ({ keyword }: Keyword) =>
  `\`${Object.keys(keyword).join('`, `')}\`${Array.isArray(keyword.type) ? ' (a list)' : ''}`

const yes = (is: boolean) => (is ? 'yes' : '–')

/** What each tool makes of a keyword, as a row of the table of the page. */
async function rowOf(row: Keyword, renderer: TypesRenderer): Promise<string> {
  const plain = { ...row.to }
  const schema = { ...row.to, ...row.keyword }
  const documents = [plain, schema].map((each) => documentWithSchema(each))
  const [before, after] = documents.map((document) => {
    const contract = createCompiledContract(document)
    return { contract, node: testedSchemaOf(document), document }
  })
  if (before === undefined || after === undefined) throw new Error('there are two schemas')
  const wasValid = before.contract.validatorOf(before.node)
  const isValid = after.contract.validatorOf(after.node)
  expect(wasValid(row.bad), `${nameOf(row)}: bad is good without the keyword`).to.equal(true)

  const sampler = createSampler(after.document, 'response')
  const samples = Array.from({ length: 50 }, (_, seed) =>
    sampler.trySample(after.node, { seed: String(seed), ignoreExamples: true }),
  )
  const sample = after.contract.sampleValue(after.node)?.value
  const tried = testValues(after.contract, [after.node], sample).map(({ value }) => value)
  const changes = diffContracts(
    contractWith('request', plain),
    contractWith('request', schema),
    today,
  )
  const types = await Promise.all(
    documents.map((document) => renderer.render(documentForTypes(document, 'caller'))),
  )
  const cells = [
    isValid(row.good) && !isValid(row.bad),
    samples.every((each) => each !== undefined && isValid(each)),
    tried.some((value) => wasValid(structuredClone(value)) && !isValid(structuredClone(value))),
    changes.length > 0,
    types[0] !== types[1],
  ]
  return `| ${[nameOf(row), ...cells.map(yes)].join(' | ')} |`
}

describe('docs/contracts.md', () => {
  it('says what each tool makes of each keyword of JSON Schema', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/contracts.md'), 'utf8')
    const [, table = ''] = /^## By keyword\n.*?^\|---.*?\n(.*?)\n\n/ms.exec(page) ?? []
    const renderer = startTypesRenderer()
    const rows: string[] = []
    for (const keyword of keywords) rows.push(await rowOf(keyword, renderer))
    await renderer.close()
    expect(rows.join('\n')).to.equal(table)
  })
})
