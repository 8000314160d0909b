import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { parse } from 'yaml'
import { contractDocument } from '../../../src/app/auth-contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { useBrowser } from '../../support/services/browser.js'

describe('the documentation', () => {
  let database: OpenDatabase
  let app: TestApp

  before(async () => {
    database = await freshDatabase()
    app = await startTestApp(database, { env: { DOCS: 'on' } })
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}${path}`, { headers })

  it('gives the contract as JSON and as YAML', async () => {
    const json = await get('/openapi.json')
    expect(json.headers.get('content-type')).to.match(/^application\/json/)
    expect(await json.json()).to.deep.equal(contractDocument)
    const yaml = await get('/openapi.yaml')
    expect(yaml.headers.get('content-type')).to.match(/^application\/yaml/)
    expect(parse(await yaml.text())).to.deep.equal(contractDocument)
  })

  for (const path of ['/openapi.json', '/openapi.yaml', '/docs', '/docs/swagger-ui.js']) {
    it(`answers 304 to whoever has ${path} already`, async () => {
      const etag = (await get(path)).headers.get('etag') ?? ''
      expect(etag).to.match(/^"[\w-]+"$/)
      expect((await get(path, { 'If-None-Match': etag })).status).to.equal(304)
      expect((await get(path, { 'If-None-Match': '"another"' })).status).to.equal(200)
    })
  }

  for (const [name, value] of [
    ['Range', 'bytes=999999999-'],
    ['If-Match', '"another"'],
    ['If-Unmodified-Since', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ] as const) {
    it(`SEC-41 sends a whole file, and no 500, to whoever asks with ${name}`, async () => {
      const whole = await (await get('/docs/page.css')).text()
      const answer = await get('/docs/page.css', { [name]: value })
      expect(answer.status).to.equal(200)
      expect(await answer.text()).to.equal(whole)
    })
  }

  for (const path of ['/docs', '/redoc']) {
    it(`leads from ${path}/ to ${path}`, async () => {
      const response = await get(`${path}/`)
      expect(response.url).to.equal(`${app.url}${path}`)
      expect(response.status).to.equal(200)
    })
  }

  it('is not there when it is turned off', async () => {
    const without = await startTestApp(database, { env: { DOCS: 'off' } })
    try {
      for (const path of [
        '/docs',
        '/docs/swagger-ui.js',
        '/redoc',
        '/openapi.json',
        '/openapi.yaml',
      ]) {
        const response = await fetch(`${without.url}${path}`)
        expect(response.status, path).to.equal(404)
        expect((await response.json()) as object).to.include({ code: 'NOT_FOUND' })
      }
    } finally {
      await without.close()
    }
  })

  describe('in a browser', () => {
    const browser = useBrowser()
    let page: Page
    /** What the page complained of, and whom it called. */
    let complaints: string[]
    let foreign: string[]

    beforeEach(async () => {
      page = await browser().newPage()
      page.setDefaultTimeout(0)
      complaints = []
      foreign = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(app.url)) {
          foreign.push(request.url())
        }
      })
    })
    afterEach(() => page.close())

    /** Sends an operation from Swagger UI as it is filled in from the examples. @returns the status of the answer */
    async function tryOut(operationId: string): Promise<string> {
      const operation = page.locator(`[id$="-${operationId}"]`)
      await operation.locator('.opblock-summary-control').click()
      await operation.locator('.execute').click()
      const status = operation.locator('.live-responses-table .response .response-col_status')
      return (await status.textContent())?.trim() ?? ''
    }

    it('shows the contract at /redoc, under a strict policy, from this server alone', async () => {
      const response = await page.goto(`${app.url}/redoc`)
      const policy = response?.headers()['content-security-policy']
      expect(policy)
        .to.contain("default-src 'none'")
        .and.to.not.match(/unsafe|https?:/)
      await page.getByRole('heading', { name: 'Create an account' }).waitFor()
      await page.getByLabel('Search').fill('logout')
      await page.locator('[data-role="search:results"] [role="menuitem"]').first().waitFor()
      expect(await page.title()).to.equal(contractDocument.info.title)
      expect({ complaints, foreign }).to.deep.equal({ complaints: [], foreign: [] })
    })

    it('tries the operations at /docs, cookies and access token included', async () => {
      const response = await page.goto(`${app.url}/docs`)
      const policy = response?.headers()['content-security-policy']
      expect(policy)
        .to.contain("default-src 'none'")
        .and.to.not.match(/unsafe|https?:|blob:/)

      for (const [operationId, status] of [
        ['registerUser', '201'],
        ['loginUser', '200'],
        ['getCurrentUser', '200'],
        ['refreshToken', '200'],
        ['logoutUser', '200'],
      ] as const) {
        expect(await tryOut(operationId), operationId).to.equal(status)
      }
      expect(await page.title()).to.equal(contractDocument.info.title)
      expect({ complaints, foreign }).to.deep.equal({ complaints: [], foreign: [] })
    })
  })
})
