import { expect } from 'chai'
import {
  type NotesFault,
  notesOptions,
  realClock,
  startNotesServer,
} from './support/notes-server.js'
import { explain, rulesOf, verifyTestServer } from './support/verify.js'

describe('verify without a scenario file', () => {
  async function run(fault: NotesFault, options: Parameters<typeof verifyTestServer>[2] = {}) {
    const server = await startNotesServer(fault)
    try {
      return await verifyTestServer(server.url, realClock, { ...notesOptions(), ...options })
    } finally {
      server.close()
    }
  }

  for (const seed of [1, 2, 3]) {
    it(`finds nothing at a valid server, and every operation succeeds, with seed ${seed}`, async () => {
      const report = await run('none', { seed, fuzzRuns: 100 })
      expect(rulesOf(report), explain(report)).to.deep.equal([])
      expect(report.inconclusive).to.deep.equal([])
      expect(report.coverage.percent).to.equal(100)
      expect(report.cases.filter(({ skipped }) => skipped !== undefined)).to.deep.equal([])
    })
  }

  for (const [fault, rules] of [
    ['forgets created notes', ['read-after-create']],
    ['cuts titles', ['read-back']],
    ['a new id per read', ['read-after-create']],
    ['keeps deleted notes', ['use-after-delete']],
    ['shows notes to every user', ['other-user']],
    ['ignores If-Match', ['stale-if-match']],
  ] as const) {
    it(`finds ${rules.join(', ')} where the server ${fault}`, async () => {
      const report = await run(fault, { phases: ['sequences'] })
      expect(rulesOf(report), explain(report)).to.deep.equal(rules)
    })
  }

  it('shows the requests before a finding', async () => {
    const { cases } = await run('keeps deleted notes', { phases: ['sequences'] })
    const [finding] = cases.flatMap(({ findings }) => findings)
    expect(finding?.before.map(({ method }) => method)).to.deep.equal([
      'POST',
      'GET',
      'GET',
      'GET',
      'PUT',
      'PUT',
      'GET',
      'DELETE',
    ])
    expect(finding?.request.method).to.equal('GET')
  })

  it('repeats one case by its id', async () => {
    const { cases } = await run('keeps deleted notes', { phases: ['sequences'] })
    const caseId = cases.flatMap(({ findings }) => findings)[0]?.caseId
    const repeated = await run('keeps deleted notes', { caseId })
    expect(repeated.cases.map(({ name }) => name)).to.deep.equal([
      '/notes/{noteId}: create, read, update, delete, use again',
    ])
    expect(rulesOf(repeated)).to.deep.equal(['use-after-delete'])
  })
})
