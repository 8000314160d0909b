import { expect } from 'chai'
import { gitlabReport } from '../../../src/diff/report/gitlab-report.js'
import { threeChanges } from '../compare-texts.js'

describe('gitlabReport', () => {
  it('is a Code Quality report: critical for what breaks, info for what does not', () => {
    const issues = JSON.parse(gitlabReport(threeChanges()))
    const [removed, added] = issues
    expect(issues).to.have.length(2)
    expect(removed).to.include({
      description: 'header removed: ETag. Breaks readers of responses.',
      check_name: 'header-removed',
      severity: 'critical',
    })
    expect(removed.location).to.deep.equal({ path: 'new.yaml', lines: { begin: 10 } })
    expect(added).to.include({ check_name: 'header-added', severity: 'info' })
  })

  it('gives each change a fingerprint of its own, the same in each run', () => {
    const fingerprints = () =>
      JSON.parse(gitlabReport(threeChanges())).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      )
    expect(fingerprints()).to.deep.equal(fingerprints())
    expect(new Set(fingerprints())).to.have.property('size', 2)
  })
})
