import { expect } from 'chai'
import type { BrowserContext, Page } from 'playwright-core'
import { type ExampleServer, serveExample } from '../../scripts/serve-example.js'
import { contractFacts } from '../../src/contract/auth-contract.js'
import type { OpenDatabase } from '../../src/data/open-database.js'
import { password } from '../support/api-caller.js'
import { useBrowser } from '../support/browser.js'
import { inMemoryDatabase } from '../support/databases.js'
import { startTestApp, type TestApp } from '../support/test-app.js'

describe('the example front end, in a browser', function () {
  this.timeout(60_000)
  const browser = useBrowser()
  let database: OpenDatabase
  let example: ExampleServer
  let app: TestApp
  let context: BrowserContext
  let users = 0
  /** What the tabs called and were answered (`me 200`), and what went wrong on their pages. */
  let answers: string[]
  let complaints: string[]

  before(async () => {
    database = await inMemoryDatabase()
    example = await serveExample(() => app.url, '127.0.0.1', 0)
    app = await startTestApp(database, { env: { CORS_ORIGINS: example.url } })
  })
  after(async () => {
    await example?.close()
    await app?.close()
    await database?.close()
  })

  beforeEach(async () => {
    context = await browser().newContext()
    answers = []
    complaints = []
    context.on('response', (response) => {
      const name = response.url().split('/').at(-1)
      if (response.url().startsWith(app.url)) answers.push(`${name} ${response.status()}`)
    })
    context.on('weberror', (error) => complaints.push(error.error().message))
    context.on('console', (message) => {
      // Chromium logs every answer of 400 and more; that a call was refused is no fault of the page.
      if (message.type() === 'error' && !message.text().includes('status of 401')) {
        complaints.push(message.text())
      }
    })
  })
  afterEach(async () => {
    await context.close()
    expect(complaints).to.deep.equal([])
  })

  const count = (answer: string) => answers.filter((each) => each === answer).length
  const until = async (condition: () => boolean) => {
    while (!condition()) await context.waitForEvent('response')
  }
  const expireAccessToken = () => app.advance(contractFacts.accessTokenLifetime + 1)
  const greeting = (page: Page) => page.getByRole('heading', { name: /^Hello/ })
  const loginForm = (page: Page) => page.getByRole('button', { name: 'Log in' })

  async function newTab(): Promise<Page> {
    const page = await context.newPage()
    await page.goto(example.url)
    return page
  }

  /** A tab in which a new user has registered, and so is logged in. */
  async function signedInTab(): Promise<Page> {
    const page = await newTab()
    users += 1
    const form = page.locator('#register')
    await form.getByLabel('Name').fill('Ada')
    await form.getByLabel('E-mail').fill(`ada${users}@example.com`)
    await form.getByLabel('Password').fill(password)
    await form.getByRole('button').click()
    await greeting(page).waitFor()
    return page
  }

  /** As the last who registered. */
  async function signIn(page: Page, secret = password): Promise<void> {
    const form = page.locator('#login')
    await form.getByLabel('E-mail').fill(`ada${users}@example.com`)
    await form.getByLabel('Password').fill(secret)
    await form.getByRole('button').click()
  }

  it('registers, shows who it is, logs out, and logs in again', async () => {
    const page = await signedInTab()
    expect(await greeting(page).textContent()).to.equal('Hello, Ada')
    await page.getByRole('button', { name: 'Log out' }).click()
    await loginForm(page).waitFor()

    await signIn(page, 'another password')
    await page.getByText('Wrong e-mail or password.').waitFor()
    await signIn(page)
    await greeting(page).waitFor()
  })

  it('is still logged in after a reload, by its cookie alone', async () => {
    const page = await signedInTab()
    await page.reload()
    await greeting(page).waitFor()
    expect(
      await page.evaluate(
        'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
      ),
    ).to.equal('[{},{},""]')
  })

  it('survives an expired access token', async () => {
    const page = await signedInTab()
    expireAccessToken()
    answers = []
    await page.getByRole('button', { name: 'Who am I?' }).click()
    await until(() => count('me 200') === 1)
    expect(answers).to.deep.equal(['me 401', 'refresh 200', 'me 200'])
    expect(await greeting(page).isVisible()).to.equal(true)
  })

  it('makes one refresh for 20 calls at once after expiry', async () => {
    const page = await signedInTab()
    expireAccessToken()
    answers = []
    await clickTwentyTimes(page)
    await until(() => count('me 200') === 20)
    expect(count('refresh 200')).to.equal(1)
    expect(answers).to.have.length(41)
  })

  it('makes one refresh for two tabs that find their token expired at once', async () => {
    const first = await signedInTab()
    const second = await newTab()
    await greeting(second).waitFor()
    for (let round = 0; round < 5; round += 1) {
      expireAccessToken()
      answers = []
      await Promise.all([clickTwentyTimes(first), clickTwentyTimes(second)])
      await until(() => count('me 200') === 40)
      expect(count('refresh 200'), `round ${round}`).to.equal(1)
    }
  })

  it('never logs a tab out because of the other, in whatever order they call, refresh and reload', async () => {
    const tabs = [await signedInTab(), await newTab()]
    for (let round = 0; round < 6; round += 1) {
      if (round % 3 === 0) expireAccessToken()
      answers = []
      await Promise.all(
        tabs.map((tab, i) => ((round + i) % 2 === 0 ? tab.reload() : clickTwentyTimes(tab))),
      )
      await until(() => count('me 200') === 21)
      await Promise.all(tabs.map((tab) => greeting(tab).waitFor()))
    }
    expect(answers.filter((answer) => !/^(me 200|me 401|refresh 200)$/.test(answer))).to.deep.equal(
      [],
    )
  })

  it('logs out in all tabs, and is logged in in all tabs after a login in one', async () => {
    const first = await signedInTab()
    const second = await newTab()
    await greeting(second).waitFor()
    await first.getByRole('button', { name: 'Log out' }).click()
    await Promise.all([loginForm(first).waitFor(), loginForm(second).waitFor()])

    await signIn(first)
    await greeting(first).waitFor()
    await second.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    await greeting(second).waitFor()
  })

  function clickTwentyTimes(page: Page): Promise<unknown> {
    return page.evaluate("for (let i = 0; i < 20; i += 1) document.getElementById('me').click()")
  }
})
