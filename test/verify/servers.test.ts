import { expect } from 'chai'
import { startContractMock } from '../../src/cli/mock/contract-mock.js'
import { advanceMock, startQuietMock } from '../support/application/stateful-mock.js'
import { startTestApp } from '../support/application/test-app.js'
import { freshDatabase, inMemoryDatabase } from '../support/databases/databases.js'
import { explain, rulesOf, verifyTestServer } from './support/verify.js'

/** The mutation proof starts with sound servers on PostgreSQL that have a grace. */
for (const [place, open, grace] of [
  ['PGlite', inMemoryDatabase, 10],
  ['PostgreSQL', freshDatabase, 0],
] as const) {
  it(`verify finds no violation of this server on ${place}, with a grace of ${grace} s`, async () => {
    const database = await open()
    const app = await startTestApp(database, { env: { REFRESH_GRACE: String(grace) } })
    try {
      const report = await verifyTestServer(app.url, app, { graceSeconds: grace })
      expect(rulesOf(report), explain(report)).to.deep.equal([])
      expect(report.coverage.percent).to.equal(100)
    } finally {
      await app.close()
      await database.close()
    }
  })
}

describe('verify of the mock', () => {
  const listen = {
    port: 0,
    host: '127.0.0.1',
    log: undefined,
    print: () => undefined,
    printError: (text: string) => expect.fail(text),
  }

  it('with memory finds only that it accepts requests from every site', async () => {
    const mock = await startQuietMock()
    let offset = 0
    const clock = {
      now: () => new Date(Date.now() + offset),
      advance: async (seconds: number) => {
        offset += seconds * 1000
        await advanceMock(mock.url, seconds)
      },
    }
    try {
      const report = await verifyTestServer(mock.url, clock, { secret: undefined })
      expect(rulesOf(report), explain(report)).to.deep.equal(['cross-site'])
    } finally {
      await mock.close()
    }
  })

  it('without memory finds only that it accepts every token', async () => {
    const mock = await startContractMock({ ...listen, file: undefined, memory: undefined })
    const clock = { now: () => new Date(), advance: () => undefined }
    try {
      const report = await verifyTestServer(mock.url, clock, {
        phases: ['examples', 'boundaries', 'fuzz'],
      })
      expect(rulesOf(report), explain(report)).to.deep.equal(['challenge', 'credential-accepted'])
    } finally {
      await mock.close()
    }
  })
})
