import { expect } from 'chai'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { createMetrics } from '../../../src/http/site/metrics.js'
import {
  type MetricsServer,
  ownMetrics,
  startMetricsServer,
} from '../../../src/http/site/metrics-server.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { sendRaw } from '../../support/http/raw-http.js'

describe('the metrics', () => {
  const metrics = createMetrics()
  let database: OpenDatabase
  let app: TestApp
  let server: MetricsServer
  before(async () => {
    database = await freshDatabase()
    app = await startTestApp(database, { metrics })
    server = await startMetricsServer(ownMetrics(metrics.registry), { port: 0, host: '127.0.0.1' })
  })
  after(async () => {
    await server.close()
    await app.close()
    await database.close()
  })

  const read = async () => (await fetch(server.url)).text()

  it('count requests by operation, status and code, with their durations', async () => {
    const caller = new ApiCaller(app.url)
    await caller.register({ email: 'ada@example.com', password })
    await caller.me()
    await caller.me()
    await fetch(`${app.url}/nowhere`)
    await sendRaw(app.url, 'no HTTP\r\n\r\n')

    const text = await read()
    expect(text).to.contain('http_requests_total{operation="registerUser",status="201",code=""} 1')
    expect(text).to.contain(
      'http_requests_total{operation="getCurrentUser",status="401",code="MISSING_TOKEN"} 2',
    )
    expect(text).to.contain('http_requests_total{operation="none",status="404",code="NOT_FOUND"} 1')
    expect(text).to.contain(
      'http_requests_total{operation="none",status="400",code="MALFORMED_REQUEST"} 1',
    )
    expect(text).to.contain('http_request_duration_seconds_count{operation="getCurrentUser"} 2')
  })

  it('gauge the password queue, the event loop and the memory', async () => {
    const text = await read()
    expect(text).to.contain('password_jobs{state="running"} 0')
    expect(text).to.contain('password_jobs{state="waiting"} 0')
    expect(text).to.match(/nodejs_eventloop_lag_p99_seconds \d/)
    expect(text).to.match(/process_resident_memory_bytes \d/)
  })

  it('count purged sessions', async () => {
    metrics.sessionsPurged(3)
    metrics.sessionsPurged(4)
    expect(await read()).to.contain('sessions_purged_total 7')
  })

  it('say nothing of who called, or of what was asked beyond the contract', async () => {
    await fetch(`${app.url}/secret-path?token=canary`, { headers: { Authorization: 'canary' } })
    const text = await read()
    for (const word of ['secret-path', 'canary', 'example.com', '127.0.0.1']) {
      expect(text).not.to.contain(word)
    }
  })

  it('are at /metrics and nowhere else: not on the port of the API', async () => {
    expect((await fetch(`${app.url}/metrics`)).status).to.equal(404)
    expect((await fetch(new URL('/', server.url))).status).to.equal(404)
    expect((await fetch(server.url, { method: 'POST' })).status).to.equal(404)
  })
})
