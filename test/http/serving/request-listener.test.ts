import { expect } from 'chai'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'

const front = 'https://app.example.com'
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('the listener', () => {
  let database: OpenDatabase
  let app: TestApp
  const log = recordLog()
  before(async () => {
    database = await freshDatabase()
    const env = { CORS_ORIGINS: front, RATE_LIMITS: 'on' }
    app = await startTestApp(database, { env, logger: log.logger })
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  const preflight = (path: string, origin: string) =>
    fetch(app.url + path, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })

  it('answers the preflight request of a listed origin', async () => {
    const { status, headers } = await preflight('/api/v1/auth/login', front)
    expect(status).to.equal(204)
    expect(headers.has('content-length')).to.equal(false)
    expect(headers.get('access-control-allow-origin')).to.equal(front)
    expect(headers.get('access-control-allow-methods')).to.contain('POST')
    expect(headers.get('access-control-allow-headers')).to.equal('content-type')
    expect(headers.get('access-control-allow-credentials')).to.equal('true')
  })

  it('SEC-43 responds to the preflight request of another origin with 405 and without CORS headers', async () => {
    const { status, headers } = await preflight('/api/v1/auth/login', 'https://evil.example')
    expect(status).to.equal(405)
    expect(headers.get('allow')).to.equal('POST')
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).to.be.empty
  })

  it('names the origin of a refused preflight request and CORS_ORIGINS in the log, once', async () => {
    for (let i = 0; i < 2; i += 1) await preflight('/api/v1/tasks', 'http://localhost:4321')
    const warnings = log.entries().filter(({ origin }) => origin === 'http://localhost:4321')
    expect(warnings).to.have.length(1)
    expect(warnings[0]?.message).to.contain('CORS_ORIGINS')
  })

  for (const path of ['/api/v1/auth/me', '/api/v1/auth/login', '/health', '/nowhere']) {
    it(`gives every answer the common headers and a request id: ${path}`, async () => {
      const { headers } = await fetch(app.url + path, { headers: { Origin: front } })
      expect(headers.get('x-content-type-options')).to.equal('nosniff')
      expect(headers.get('access-control-allow-origin')).to.equal(front)
      expect(headers.get('vary')).to.equal('Origin')
      expect(headers.get('x-request-id')).to.match(uuid)
      expect(headers.get('x-powered-by')).to.equal(null)
    })
  }

  it('takes over a harmless request id, and no other', async () => {
    const idFor = async (id: string) => {
      const { headers } = await fetch(`${app.url}/health`, { headers: { 'X-Request-Id': id } })
      return headers.get('x-request-id')
    }
    expect(await idFor('trace-42')).to.equal('trace-42')
    expect(await idFor('a b')).to.match(uuid)
    expect(await idFor('x'.repeat(129))).to.match(uuid)
  })

  it('states the limits beside the other headers', async () => {
    const { headers } = await fetch(`${app.url}/api/v1/auth/refresh`, { method: 'POST' })
    expect(headers.get('ratelimit')).to.equal('"refreshToken"; r=9; t=60')
    expect(headers.get('ratelimit-policy')).to.equal('"refreshToken"; q=10; w=60')
    expect(headers.get('x-content-type-options')).to.equal('nosniff')
  })

  it('leaves a path outside the contract to express, and says so when nothing is there', async () => {
    expect(await (await fetch(`${app.url}/health`)).json()).to.deep.equal({ status: 'ok' })
    const nowhere = await fetch(`${app.url}/nowhere`)
    expect(nowhere.status).to.equal(404)
    expect(await nowhere.json()).to.include({ code: 'NOT_FOUND' })
  })
})
