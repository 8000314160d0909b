import { expect } from 'chai'
import { githubReport } from '../../../src/diff/report/github-report.js'
import { compareTexts, contractText, threeChanges } from '../compare-texts.js'

describe('githubReport', () => {
  it('annotates the new contract: an error for what breaks, a notice for what does not', () => {
    const pointer = '#/paths/~1things/get/responses/200/headers'
    expect(githubReport(threeChanges()).split('\n')).to.deep.equal([
      `::error file=new.yaml,line=10,title=breaking%3A header-removed::header removed: ETag%0ABreaks readers of responses.%0A${pointer}/ETag`,
      `::notice file=new.yaml,line=11,title=non-breaking%3A header-added::header added: Age%0A${pointer}/Age`,
    ])
  })

  it('keeps what a contract says from ending the annotation', () => {
    const header = (pattern: string) =>
      contractText('description: Good', 'headers:', `  A: { schema: { pattern: ${pattern} } }`)
    const report = githubReport(compareTexts(header('"50%"'), header('"a\\n::error::b"')))
    expect(report.split('\n')).to.have.length(1)
    expect(report).to.contain('50%25')
  })
})
