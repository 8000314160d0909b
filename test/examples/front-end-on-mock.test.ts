import { expect } from 'chai'
import { startContractMock } from '../../src/cli/mock/contract-mock.js'
import { advanceMock, startQuietMock } from '../support/application/stateful-mock.js'
import { type Service, useExample } from './example-in-browser.js'

const listen = {
  port: 0,
  host: '127.0.0.1',
  log: undefined,
  print: () => undefined,
  printError: (text: string) => expect.fail(text),
}

async function startWithMemory(): Promise<Service> {
  const { url, close } = await startQuietMock()
  return {
    url,
    expireAccessTokens: async () => {
      await advanceMock(url, 16 * 60)
    },
    close,
  }
}

describe('the example front end, on the mock with memory', () => {
  const { greeting, loginForm, signedInTab, ...example } = useExample(startWithMemory)

  it('logs in, survives an expired access token, and logs out', async () => {
    const page = await signedInTab()
    await example.until(() => example.count('tasks 200') > 0 && example.count('tags 200') > 0)
    await example.expireAccessTokens()
    example.forgetAnswers()
    await page.getByRole('button', { name: 'Reload' }).click()
    await example.until(() => example.count('tasks 200') === 1)
    expect(example.answers()).to.deep.equal(['tasks 401', 'refresh 200', 'tasks 200'])
    expect(await greeting(page).isVisible()).to.equal(true)

    await page.getByRole('button', { name: 'Log out' }).click()
    await loginForm(page).waitFor()
  })
})

describe('the example front end, on the mock of examples', () => {
  const { greeting, loginForm, signedInTab } = useExample(async () => ({
    ...(await startContractMock({ ...listen, file: undefined, memory: undefined })),
    expireAccessTokens: () => Promise.reject(new Error('Its tokens do not expire.')),
  }))

  it('logs in, shows the user of the examples, and logs out', async () => {
    const page = await signedInTab()
    expect(await greeting(page).textContent()).to.equal('Hello, Ada Lovelace')
    await page.getByRole('button', { name: 'Log out' }).click()
    await loginForm(page).waitFor()
  })
})
