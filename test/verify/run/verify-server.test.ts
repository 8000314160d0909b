import { expect } from 'chai'
import { RunError } from '../../../src/verify/run/run-error.js'
import type { VerifyOptions } from '../../../src/verify/run/verify-server.js'
import {
  type NotesFault,
  notesOptions,
  realClock,
  startNotesServer,
} from '../support/notes-server.js'
import { explain, rulesOf, verifyTestServer } from '../support/verify.js'

describe('a run of verify', () => {
  async function run(fault: NotesFault, options: Partial<VerifyOptions> = {}) {
    const server = await startNotesServer(fault)
    try {
      return await verifyTestServer(server.url, realClock, {
        ...notesOptions(),
        sleep: () => Promise.resolve(),
        ...options,
      })
    } finally {
      server.close()
    }
  }

  async function errorOf(options: Partial<VerifyOptions>): Promise<string> {
    try {
      await run('none', options)
    } catch (error) {
      expect(error).to.be.instanceOf(RunError)
      return (error as Error).message
    }
    return 'none'
  }

  it('is inconclusive where every request is answered 401', async () => {
    const report = await run('refuses every token')
    expect(rulesOf(report), explain(report)).to.deep.equal([])
    expect(report.inconclusive).to.have.length(1)
    expect(report.inconclusive[0]).to.match(/^5 of 5 operations never accepted the credentials/)
    expect(report.inconclusive[0]).to.match(/--auth scheme=value/)
  })

  it('is inconclusive for operations that never succeed', async () => {
    const report = await run('forgets created notes', { phases: ['examples'] })
    expect(report.inconclusive).to.deep.equal([
      'readNote never succeeded: 404 1 times',
      'updateNote never succeeded: 404 1 times',
      'deleteNote never succeeded: 404 1 times',
    ])
  })

  it('reports each dropped connection, and does not send a POST again', async () => {
    const report = await run('drops some POST connections', { phases: ['boundaries'] })
    expect(rulesOf(report)).to.deep.equal(['no-response'])
    const dropped = report.cases.flatMap(({ findings }) => findings)
    expect(dropped.length).to.be.greaterThan(3)
  })

  it('keeps its findings when the server stops, and reports the request that stopped it', async () => {
    const report = await run('stops at long titles', { phases: ['examples', 'boundaries'] })
    expect(report.stopped?.message).to.match(/^the server no longer responds: no server listens/)
    const findings = report.cases.flatMap((each) => each.findings)
    expect(findings.map(({ rule, name }) => [rule, name])).to.deep.equal([
      ['no-response', 'title: huge'],
    ])
    expect(report.responses.length).to.be.greaterThan(5)
  })

  it('stops after the given number of violations', async () => {
    const report = await run('cuts titles', { phases: ['sequences'], maxFindings: 1 })
    expect(report.stopped?.reason).to.equal('requested')
  })

  it('tests the selected operations only', async () => {
    const ids = async (options: Partial<VerifyOptions>) => {
      const { cases } = await run('none', { phases: ['boundaries'], ...options })
      const ofOperations = cases.filter(({ phase }) => phase !== 'overall')
      return [...new Set(ofOperations.map(({ operationId }) => operationId))]
    }
    expect(await ids({ operations: ['readNote'] })).to.deep.equal(['readNote'])
    expect(await ids({ paths: ['/notes/*'] })).to.have.members([
      'readNote',
      'updateNote',
      'deleteNote',
    ])
  })

  it('reports the selected rules only', async () => {
    const report = await run('cuts titles', { phases: ['sequences'], skippedRules: ['read-back'] })
    expect(rulesOf(report)).to.deep.equal([])
  })

  for (const [options, message] of [
    [{ operations: ['nope'] }, /no operation "nope"/],
    [{ tags: ['nope'] }, /no operation is selected/],
    [{ onlyRules: ['nope'] }, /no rule "nope"/],
    [{ caseId: 'nope' }, /no case has the id nope/],
  ] as const) {
    it(`is refused with ${JSON.stringify(options)}`, async () => {
      expect(await errorOf(options)).to.match(message)
    })
  }
})
