import { expect } from 'chai'
import { jsonReport } from '../../../src/diff/report/json-report.js'
import { threeChanges } from '../compare-texts.js'

describe('jsonReport', () => {
  it('is JSON with counts, and each change with its places', () => {
    const { counts, changes } = JSON.parse(jsonReport(threeChanges()))
    expect(counts).to.deep.equal({ breaking: 1, 'non-breaking': 1, documentation: 1 })
    expect(changes).to.have.length(3)
    expect(changes[0]).to.deep.equal({
      rule: 'header-removed',
      severity: 'breaking',
      breaks: ['readers'],
      message: 'header removed: ETag',
      pointer: '#/paths/~1things/get/responses/200/headers/ETag',
      copies: [],
      operations: ['listThings'],
      old: {
        file: 'old.yaml',
        line: 11,
        pointer: '#/paths/~1things/get/responses/200/headers/ETag',
      },
      new: { file: 'new.yaml', line: 10, pointer: '#/paths/~1things/get/responses/200/headers' },
    })
  })
})
