import { stripVTControlCharacters } from 'node:util'
import { expect } from 'chai'
import { textReport } from '../../../src/diff/report/text-report.js'
import { compareTexts, contractText, threeChanges } from '../compare-texts.js'

describe('textReport', () => {
  it('names rule, caller, operation and both places with their lines, the worst first', () => {
    expect(textReport(threeChanges(), { color: false })).to.equal(
      `
Breaking

  header-removed  header removed: ETag
      Breaks readers of responses.
      in listThings
      old old.yaml:11  #/paths/~1things/get/responses/200/headers/ETag
      new new.yaml:10  #/paths/~1things/get/responses/200/headers

Not breaking

  header-added  header added: Age
      in listThings
      old old.yaml:10  #/paths/~1things/get/responses/200/headers
      new new.yaml:11  #/paths/~1things/get/responses/200/headers/Age

Documentation

  description-changed  description changed: description
      in listThings
      old old.yaml:9  #/paths/~1things/get/responses/200/description
      new new.yaml:9  #/paths/~1things/get/responses/200/description

1 breaking, 1 not breaking, 1 in the documentation`.trim(),
    )
  })

  it('has the same words in color', () => {
    const [plain, colored] = [false, true].map((color) => textReport(threeChanges(), { color }))
    expect(colored).not.to.equal(plain)
    expect(stripVTControlCharacters(colored ?? '')).to.equal(plain)
  })

  it('says when there is no difference', () => {
    const text = contractText('description: Good')
    expect(textReport(compareTexts(text, text), { color: false })).to.equal('No difference.')
  })

  it('names the other places of a change that the contract repeats', () => {
    const contract = (maximum: number) =>
      contractText(
        'description: Good',
        'headers:',
        `  A: { schema: { type: integer, maximum: ${maximum} } }`,
        `  B: { schema: { type: integer, maximum: ${maximum} } }`,
      )
    const report = textReport(compareTexts(contract(5), contract(9)), { color: false })
    expect(report).to.contain(
      'also at #/paths/~1things/get/responses/200/headers/B/schema/maximum\n',
    )
  })

  it('names five operations and counts the others', () => {
    const contract = (maximum: number) =>
      [
        'openapi: 3.0.3',
        'info: { title: Things, version: 1.0.0 }',
        'paths:',
        ...[1, 2, 3, 4, 5, 6, 7].map(
          (n) => `  /${n}: { get: { operationId: get${n}, responses: { "200": ${response} } } }`,
        ),
        `components: { schemas: { N: { type: integer, maximum: ${maximum} } } }`,
      ].join('\n')
    const report = textReport(compareTexts(contract(5), contract(9)), { color: false })
    expect(report).to.contain('in get1, get2, get3, get4, get5 and 2 more\n')
  })
})

const response =
  '{ description: Good, content: { application/json: { schema: { $ref: "#/components/schemas/N" } } } }'
