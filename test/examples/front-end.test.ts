import { expect } from 'chai'
import { contractFacts } from '../../src/app/auth-contract.js'
import { startTestApp, type TestAppOptions } from '../support/application/test-app.js'
import { freshDatabase } from '../support/databases/databases.js'
import { type Service, useExample } from './example-in-browser.js'

interface Server extends Service {
  advance(seconds: number): void
}

const startServer =
  ({ env = {}, ...options }: TestAppOptions = {}) =>
  async (origin: string): Promise<Server> => {
    const database = await freshDatabase()
    const app = await startTestApp(database, { ...options, env: { CORS_ORIGINS: origin, ...env } })
    return {
      url: app.url,
      advance: app.advance,
      expireAccessTokens: async () => app.advance(contractFacts.accessTokenLifetime + 1),
      close: async () => {
        await app.close()
        await database.close()
      },
    }
  }

describe('the example front end, in a browser', () => {
  const { greeting, loginForm, newTab, signedInTab, signIn, clickTwentyTimes, ...example } =
    useExample(startServer())
  const { answers, count, until } = example

  it('registers, shows who it is, logs out, and logs in again', async () => {
    const page = await signedInTab()
    expect(await greeting(page).textContent()).to.equal('Hello, Ada Lovelace')
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
    const stored = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])'
    expect(await page.evaluate(stored)).to.equal('[{},{},""]')
  })

  it('survives an expired access token', async () => {
    const page = await signedInTab()
    await until(() => count('tasks 200') > 0 && count('tags 200') > 0)
    await example.expireAccessTokens()
    example.forgetAnswers()
    await page.getByRole('button', { name: 'Reload' }).click()
    await until(() => count('tasks 200') === 1)
    expect(answers()).to.deep.equal(['tasks 401', 'refresh 200', 'tasks 200'])
    expect(await greeting(page).isVisible()).to.equal(true)
  })

  it('makes one refresh for 20 calls at once after expiry', async () => {
    const page = await signedInTab()
    await until(() => count('tasks 200') > 0 && count('tags 200') > 0)
    await example.expireAccessTokens()
    example.forgetAnswers()
    await clickTwentyTimes(page)
    await until(() => count('tasks 200') === 20)
    expect(count('refresh 200')).to.equal(1)
    expect(answers()).to.have.length(41)
  })

  it('makes one refresh for two tabs that find their token expired at once', async () => {
    const first = await signedInTab()
    const second = await newTab()
    await greeting(second).waitFor()
    for (let round = 0; round < 5; round += 1) {
      await example.expireAccessTokens()
      example.forgetAnswers()
      await Promise.all([clickTwentyTimes(first), clickTwentyTimes(second)])
      await until(() => count('tasks 200') === 40)
      expect(count('refresh 200'), `round ${round}`).to.equal(1)
    }
  })

  it('never logs a tab out because of the other, in whatever order they call, refresh and reload', async () => {
    const tabs = [await signedInTab(), await newTab()]
    await Promise.all(tabs.map((tab) => greeting(tab).waitFor()))
    for (let round = 0; round < 6; round += 1) {
      if (round % 3 === 0) await example.expireAccessTokens()
      example.forgetAnswers()
      await Promise.all(
        tabs.map((tab, i) => ((round + i) % 2 === 0 ? tab.reload() : clickTwentyTimes(tab))),
      )
      await until(() => count('tasks 200') === 21)
      await Promise.all(tabs.map((tab) => greeting(tab).waitFor()))
      const others = answers().filter(
        (each) => !/^((me|tasks|tags) (200|401)|refresh 200)$/.test(each),
      )
      expect(others).to.deep.equal([])
    }
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
})

describe('the example front end, in a browser of a user in a hurry', () => {
  let server: Server
  const { greeting, loginForm, signedInTab } = useExample(async (origin) => {
    const now = new Date()
    server = await startServer({ env: { RATE_LIMITS: 'on' }, clock: () => now })(origin)
    return server
  })

  it('SEC-54 is still signed in after more reloads than the refresh limit allows', async () => {
    const page = await signedInTab()
    await page.clock.install()
    for (let reload = 0; reload < 10; reload += 1) {
      await page.reload()
      await greeting(page).waitFor()
    }
    await page.reload()
    await page.getByText('The next try is in 6 s').waitFor()
    expect(await loginForm(page).count()).to.equal(0)

    server.advance(6)
    await page.clock.fastForward(6000)
    await greeting(page).waitFor()
  })
})
