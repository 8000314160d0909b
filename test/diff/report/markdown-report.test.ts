import { expect } from 'chai'
import { markdownReport } from '../../../src/diff/report/markdown-report.js'
import { compareTexts, contractText, threeChanges } from '../compare-texts.js'

describe('markdownReport', () => {
  it('is a changelog with a list for each severity, the worst first', () => {
    const pointer = '#/paths/~1things/get/responses/200'
    expect(markdownReport(threeChanges())).to.equal(
      String.raw`# old\.yaml → new\.yaml

1 breaking, 1 not breaking, 1 in the documentation

## Breaking

- ${'`header-removed`'} header removed: ETag. Breaks readers of responses.\
  In ${'`listThings`'}.\
  ${`\`${pointer}/headers/ETag\``} (old\.yaml:11)

## Not breaking

- ${'`header-added`'} header added: Age.\
  In ${'`listThings`'}.\
  ${`\`${pointer}/headers/Age\``} (new\.yaml:11)

## Documentation

- ${'`description-changed`'} description changed: description.\
  In ${'`listThings`'}.\
  ${`\`${pointer}/description\``} (new\.yaml:9)`,
    )
  })

  it('leaves no meaning to what a contract says', () => {
    const header = (pattern: string) =>
      contractText('description: Good', 'headers:', `  A: { schema: { pattern: '${pattern}' } }`)
    const report = markdownReport(compareTexts(header('a'), header('<b>*[x](y)*`')))
    expect(report).to.contain(String.raw`"\<b\>\*\[x\]\(y\)\*\``)
  })
})
