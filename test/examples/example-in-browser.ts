import { expect } from 'chai'
import type { BrowserContext, Page } from 'playwright-core'
import { type ExampleServer, serveExample } from '../../scripts/serve-example.js'
import { password } from '../support/http/api-caller.js'
import { useBrowser } from '../support/services/browser.js'

/** What the example calls: the server, or a mock. */
export interface Service {
  readonly url: string
  /** Moves its clock, so that every access token has expired. */
  expireAccessTokens(): Promise<void>
  close(): Promise<void>
}

/**
 * The example front end in a browser, for the tests of a suite: each has a profile of its own, and fails when a page complains.
 * @param start starts the service; pages will come from `origin`
 */
export function useExample(start: (origin: string) => Promise<Service>) {
  const browser = useBrowser()
  let service: Service
  let example: ExampleServer
  let context: BrowserContext
  let users = 0
  let answers: string[] = []
  let complaints: string[] = []

  before(async () => {
    example = await serveExample(() => service.url, '127.0.0.1', 0)
    service = await start(example.url)
  })
  after(async () => {
    await example?.close()
    await service?.close()
  })
  beforeEach(async () => {
    context = await browser().newContext()
    context.setDefaultTimeout(0)
    answers = []
    complaints = []
    context.on('response', (response) => {
      const name = new URL(response.url()).pathname.split('/').at(-1)
      if (response.url().startsWith(service.url) && response.request().method() !== 'OPTIONS')
        answers.push(`${name} ${response.status()}`)
    })
    context.on('weberror', (error) => complaints.push(error.error().message))
    context.on('console', (message) => {
      // Chromium logs every response of 400 and more. A refused call is no fault of the page.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) {
        complaints.push(message.text())
      }
    })
  })
  afterEach(async () => {
    await context?.close()
    expect(complaints).to.deep.equal([])
  })

  const greeting = (page: Page) => page.getByRole('heading', { name: /^Hello/ })
  const loginForm = (page: Page) => page.getByRole('button', { name: 'Log in', exact: true })
  const count = (answer: string) => answers.filter((each) => each === answer).length

  async function newTab(): Promise<Page> {
    const page = await context.newPage()
    await page.goto(example.url)
    return page
  }

  async function fillIn(page: Page, form: string, fields: Readonly<Record<string, string>>) {
    for (const [label, value] of Object.entries(fields)) {
      await page.locator(form).getByLabel(label).fill(value)
    }
    await page.locator(form).getByRole('button').click()
  }

  return {
    greeting,
    loginForm,
    newTab,
    count,
    /** What the service has answered since `forgetAnswers`: operation and status, `me 200`. */
    answers: () => answers,
    forgetAnswers: () => {
      answers = []
    },
    /** Waits for answers until the condition holds. */
    until: async (condition: () => boolean) => {
      while (!condition()) await context.waitForEvent('response')
    },
    expireAccessTokens: () => service.expireAccessTokens(),
    /** A tab in which a new user has registered, and so is logged in. */
    signedInTab: async () => {
      users += 1
      const page = await newTab()
      const user = { Name: 'Ada Lovelace', 'E-mail': `ada${users}@example.com`, Password: password }
      await fillIn(page, '#register', user)
      await greeting(page).waitFor()
      return page
    },
    /** As the last who registered. */
    signIn: (page: Page, secret = password) =>
      fillIn(page, '#login', { 'E-mail': `ada${users}@example.com`, Password: secret }),
    /** Without a pause in between. */
    clickTwentyTimes: (page: Page) =>
      page.evaluate("for (let i = 0; i < 20; i += 1) document.getElementById('reload').click()"),
  }
}
