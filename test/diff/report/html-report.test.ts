import { expect } from 'chai'
import { htmlReport } from '../../../src/diff/report/html-report.js'
import { compareTexts, contractText, threeChanges } from '../compare-texts.js'

describe('htmlReport', () => {
  it('is one page with a list for each severity, the worst first', () => {
    const report = htmlReport(threeChanges())
    expect(report).to.match(/^<!doctype html>\n<html lang="en">/)
    expect(report).to.contain('<h1>old.yaml → new.yaml</h1>')
    const headings = [...report.matchAll(/<h2>(.*)<\/h2>/g)].map(([, heading]) => heading)
    expect(headings).to.deep.equal(['Breaking', 'Not breaking', 'Documentation'])
    expect(report).to.contain(
      '<li><p><code>header-removed</code> header removed: ETag. Breaks readers of responses.</p>',
    )
  })

  it('shows markup in a contract as text', () => {
    const header = (pattern: string) =>
      contractText('description: Good', 'headers:', `  A: { schema: { pattern: '${pattern}' } }`)
    const report = htmlReport(compareTexts(header('a'), header('<script>&')))
    expect(report).to.contain('&#60;script&#62;&#38;')
    expect(report).not.to.contain('<script>')
  })
})
