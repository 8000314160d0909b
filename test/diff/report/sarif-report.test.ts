import { expect } from 'chai'
import { sarifReport } from '../../../src/diff/report/sarif-report.js'
import { threeChanges } from '../compare-texts.js'

describe('sarifReport', () => {
  const { version, runs } = JSON.parse(sarifReport(threeChanges(), { program: 'api' }))
  const [run] = runs

  it('lists the rules that it uses, and a result for each change', () => {
    expect(version).to.equal('2.1.0')
    expect(run.tool.driver.rules).to.deep.equal([
      { id: 'description-changed', shortDescription: { text: 'description changed' } },
      { id: 'header-added', shortDescription: { text: 'header added' } },
      { id: 'header-removed', shortDescription: { text: 'header removed' } },
    ])
    const levels = run.results.map(({ level }: { level: string }) => level)
    expect(levels).to.deep.equal(['error', 'note', 'none'])
  })

  it('places a result in the new contract, and beside it where it stood in the old one', () => {
    const [removed] = run.results
    expect(removed.message.text).to.equal(
      'header removed: ETag. Breaks readers of responses. In listThings.',
    )
    expect(removed.locations[0].physicalLocation).to.deep.equal({
      artifactLocation: { uri: 'new.yaml' },
      region: { startLine: 10 },
    })
    expect(removed.relatedLocations[0].physicalLocation).to.deep.equal({
      artifactLocation: { uri: 'old.yaml' },
      region: { startLine: 11 },
    })
  })
})
