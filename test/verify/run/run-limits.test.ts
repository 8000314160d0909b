import { expect } from 'chai'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { headerValue } from '../../../src/verify/http/exchange.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { isCall, withHeader } from '../support/breaks.js'
import { type Break, startBrokenServer } from '../support/broken-server.js'
import { explain, rulesOf, verifyTestServer } from '../support/verify.js'

describe('verify --limits', () => {
  let database: OpenDatabase
  let limited: TestApp

  before(async () => {
    database = await freshDatabase()
  })
  after(() => database.close())
  // Every server begins with windows of its own.
  beforeEach(async () => {
    limited = await startTestApp(database, { env: { RATE_LIMITS: 'on' } })
  })
  afterEach(() => limited.close())

  const verifyLimits = (url: string, operations?: readonly string[]) =>
    verifyTestServer(url, limited, { phases: ['limits'], operations })

  async function rulesWith(broken: Break): Promise<string[]> {
    const server = await startBrokenServer(limited.url, broken)
    try {
      return rulesOf(await verifyLimits(server.url, ['loginUser']))
    } finally {
      await server.close()
    }
  }

  it('finds nothing at a server that keeps its limits, and reaches its 429', async () => {
    const report = await verifyLimits(limited.url)
    expect(rulesOf(report), explain(report)).to.deep.equal([])
    const reached = report.coverage.rows.filter(
      ({ status, times }) => status === '429' && times > 0,
    )
    expect(reached.map(({ operationId }) => operationId)).to.include.members([
      'registerUser',
      'loginUser',
      'refreshToken',
    ])
  })

  it('waits where the server asks for it, and plays the whole contract all the same', async () => {
    const waits: number[] = []
    const report = await verifyTestServer(limited.url, limited, {
      phases: ['examples', 'scenarios'],
      onProgress: ({ waitSeconds }) => {
        if (waitSeconds !== undefined) waits.push(waitSeconds)
      },
    })
    expect(rulesOf(report), explain(report)).to.deep.equal([])
    expect(waits).not.to.deep.equal([])
  })

  it('finds limit-missing at a server without limits', async () => {
    const open = await startTestApp(database)
    try {
      expect(rulesOf(await verifyLimits(open.url, ['loginUser', 'refreshToken']))).to.deep.equal([
        'limit-missing',
      ])
    } finally {
      await open.close()
    }
  })

  it('finds limit-early where a window has fewer requests than the contract says', async () => {
    let sent = 0
    let refused = false
    const found = await rulesWith(async (request, next) => {
      if (!isCall(request, 'login')) return next(request)
      const reply = await next(request)
      if (reply.status === 429) refused = true
      else if (refused) sent += 1
      // In the second window the third request is refused already, as the sound server would the sixth.
      if (sent !== 3) return reply
      for (;;) {
        const later = await next(request)
        if (later.status === 429) return later
      }
    })
    expect(found).to.deep.equal(['limit-early'])
  })

  it('finds retry-after where one who has waited is refused again', async () => {
    let refusal: Awaited<ReturnType<Break>>
    const found = await rulesWith(async (request, next) => {
      if (!isCall(request, 'login')) return next(request)
      const reply = refusal ?? (await next(request))
      if (reply.status === 429) refusal = reply
      return reply
    })
    expect(found).to.deep.equal(['retry-after'])
  })

  it('finds header-missing in a 429 without Retry-After', async () => {
    const found = await rulesWith(async (request, next) => {
      const reply = await next(request)
      const isRefused = reply.status === 429 && headerValue(reply.headers, 'retry-after')
      return isRefused ? withHeader(reply, 'Retry-After', undefined) : reply
    })
    expect(found).to.deep.equal(['header-missing'])
  })
})
