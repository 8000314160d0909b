import { expect } from 'chai'
import { startStatefulMock } from '../../src/app/mock/stateful-mock.js'
import { startStatelessMock } from '../../src/cli/mock/stateless-mock.js'
import { eachDatabase } from '../support/databases.js'
import { startTestApp } from '../support/test-app.js'
import { explain, rulesOf, verifyTestServer } from './support/verify.js'

eachDatabase('verify finds that the server keeps the contract', (database) => {
  for (const grace of [10, 0]) {
    it(`with a grace of ${grace} s`, async () => {
      const app = await startTestApp(database(), { env: { REFRESH_GRACE: String(grace) } })
      try {
        const report = await verifyTestServer(app.url, app, { graceSeconds: grace })
        expect(rulesOf(report), explain(report)).to.deep.equal([])
        expect(report.coverage.percent).to.equal(100)
      } finally {
        await app.close()
      }
    })
  }
})

describe('verify finds of the mock', () => {
  const listen = {
    port: 0,
    host: '127.0.0.1',
    quiet: true,
    print: () => undefined,
    printError: (text: string) => expect.fail(text),
  }

  it('with memory, that it keeps all but what a mock leaves out on purpose: who may call from where', async () => {
    const mock = await startStatefulMock({
      ...listen,
      cacheFolder: '.cache',
      seedFile: undefined,
      rateLimits: false,
    })
    let offset = 0
    const clock = {
      now: () => new Date(Date.now() + offset),
      advance: async (seconds: number) => {
        offset += seconds * 1000
        const body = JSON.stringify({ advance: `${seconds}s` })
        await fetch(`${mock.url}/__mock/clock`, { method: 'POST', body })
      },
    }
    try {
      const report = await verifyTestServer(mock.url, clock, { secret: undefined })
      expect(rulesOf(report), explain(report)).to.deep.equal(['cross-site'])
    } finally {
      await mock.close()
    }
  })

  it('without memory, that its answers are those of the contract, whatever token they are for', async () => {
    const mock = await startStatelessMock({ ...listen, file: undefined })
    const clock = { now: () => new Date(), advance: () => undefined }
    try {
      const report = await verifyTestServer(mock.url, clock, {
        parts: ['examples', 'boundaries', 'fuzz'],
      })
      expect(rulesOf(report), explain(report)).to.deep.equal(['challenge', 'credential-accepted'])
    } finally {
      await mock.close()
    }
  })
})
