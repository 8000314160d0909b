import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { contractDocument } from '../../../src/app/auth-contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { expectAccessible, layoutShiftOf } from '../../support/services/appearance.js'
import { useBrowser } from '../../support/services/browser.js'

/** What only the authors of Swagger UI and ReDoc can mend: the structure of their markup. */
const foreignMarkup = [
  'heading-order',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-unique',
  'nested-interactive',
  'region',
  'scrollable-region-focusable',
  'select-name',
  'target-size',
]

describe('the pages of the server, in a browser', () => {
  const browser = useBrowser()
  let database: OpenDatabase
  let app: TestApp
  let page: Page
  let complaints: string[]

  before(async () => {
    database = await freshDatabase()
    app = await startTestApp(database, { env: { DOCS: 'on' } })
  })
  after(async () => {
    await app?.close()
    await database?.close()
  })
  beforeEach(async () => {
    complaints = []
    page = await browser().newPage()
    page.setDefaultTimeout(0)
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterEach(async () => {
    await page?.close()
    expect(complaints).to.deep.equal([])
  })

  it('begin at /, which says what this is, where the documentation is, and whether all is well', async () => {
    await page.goto(app.url)
    await page.getByRole('heading', { name: contractDocument.info.title }).waitFor()
    await page.getByText('Health: ready').waitFor()
    const links = await page.getByRole('link').all()
    for (const link of links) {
      const target = new URL((await link.getAttribute('href')) ?? '', `${app.url}/`)
      expect((await fetch(target)).status, target.href).to.equal(200)
    }
    expect(links).to.have.length(6)
    expect(await layoutShiftOf(page)).to.equal(0)
    await expectAccessible(page, 'home')
  })

  it('are accessible where the API is tried', async () => {
    await page.goto(`${app.url}/docs`)
    await page.getByRole('button', { name: '/api/v1/auth/login' }).first().waitFor()
    await expectAccessible(page, 'docs', foreignMarkup)
  })

  it('are accessible where the API is read', async () => {
    await page.goto(`${app.url}/redoc`)
    await page.getByRole('heading', { name: contractDocument.info.title }).waitFor()
    await expectAccessible(page, 'redoc', foreignMarkup)
  })
})
