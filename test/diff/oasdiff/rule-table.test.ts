import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { isJudgedAlike, ruleTable, ruleTableText } from './rule-table.js'

describe('the rules of oasdiff', () => {
  const rows = ruleTable()

  it('are all listed, each once', () => {
    const count = (level: string) => rows.filter((row) => row.level === level).length
    expect(new Set(rows.map(({ id }) => id)).size).to.equal(rows.length)
    expect(['error', 'warning', 'info'].map(count)).to.deep.equal([213, 30, 266])
  })

  it('are judged alike, or there is a reason', () => {
    const unexplained = rows.filter(
      ({ level, changes, reason }) => !isJudgedAlike(level, changes) && reason === null,
    )
    expect(unexplained.map(({ id }) => id)).to.deep.equal([])
  })

  it('are judged as docs/diff.md says (test/diff/oasdiff/write-table.ts writes its table)', () => {
    expect(readFileSync('docs/diff.md', 'utf8')).to.contain(`\n${ruleTableText()}\n`)
  })
})
