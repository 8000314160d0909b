import { join } from 'node:path'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { readMockContract } from '../../../src/mock/contract/read-mock-contract.js'
import { createMock } from '../../../src/mock/server/create-mock.js'
import { ownContract, useMock } from '../../support/application/test-mock.js'
import { expectAccessible } from '../../support/services/appearance.js'
import { useBrowser } from '../../support/services/browser.js'

describe('the page of the mock', () => {
  const browser = useBrowser()
  const mock = useMock(async () => ownContract)
  let page: Page
  const problems: string[] = []

  before(async () => {
    page = await browser().newPage()
    page.setDefaultTimeout(0)
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(`${mock().url}/__mock`)
  })
  after(() => page?.close())

  const press = async (operation: string, name: string) => {
    await page.locator(`#${operation} button`, { hasText: name }).first().click()
    const heading = page.locator('#result h3')
    await heading.waitFor()
    return heading
  }
  const shows = async (text: string) => {
    await page.locator('#result', { hasText: text }).waitFor()
  }

  it('lists every operation with a button for every response', async () => {
    for (const [operationId, { path, responses }] of Object.entries(
      ownContract.contract.operations,
    )) {
      const article = page.locator(`#${operationId}`)
      expect(await article.locator('h2').textContent()).to.contain(path)
      const examples = Object.values(responses).flatMap((response) => {
        const names = Object.keys(response.examples['application/json'] ?? {})
        // A response without content (204, 304) has a button too.
        return names.length > 0 ? names : ['']
      })
      // And one to call without a preference.
      expect(await article.locator('.responses button').count()).to.equal(examples.length + 1)
    }
  })

  it('logs in, and sends the token and the cookie from then on', async () => {
    await press('loginUser', 'Call')
    await shows('200 OK')
    await shows('"token_type": "bearer"')
    await press('getCurrentUser', 'Call')
    await shows('"email": "ada@example.com"')
    await press('refreshToken', 'Call')
    await shows('"access_token"')
    await press('logoutUser', 'Call')
    await shows('Successfully logged out')
  })

  it('gets each error by its button, and shows the request that asks for it', async () => {
    await press('registerUser', 'EMAIL_ALREADY_EXISTS')
    await shows('A user with this email already exists')
    await shows('400 Bad Request')
    await shows("-H 'Prefer: code=400, example=emailExists'")
  })

  it('adds the chosen delay and fault to each call', async () => {
    await page.getByLabel('Delay').selectOption('300')
    await press('listTags', 'Call')
    await shows("-H 'Prefer: delay=300'")
    await page.getByLabel('Delay').selectOption('')
  })

  it('finds operations by any text', async () => {
    await page.getByLabel('Search').fill('TAG_ALREADY_EXISTS')
    const visible = await page.evaluate(
      "[...document.querySelectorAll('article:not([hidden])')].map(({ id }) => id)",
    )
    expect(visible).to.deep.equal(['createTag', 'replaceTag'])
    await page.getByLabel('Search').fill('')
  })

  it('shows one operation at a time on a narrow screen, with the response below its buttons', async () => {
    const phone = await browser().newPage({ viewport: { width: 390, height: 844 } })
    await phone.goto(`${mock().url}/__mock`)
    const toggle = phone.locator('#createTag .toggle')
    await toggle.click()
    expect(await phone.locator('.responses:visible').count()).to.equal(1)
    await phone.locator('#createTag button', { hasText: 'Call' }).click()
    await phone.locator('#createTag + #result h3').waitFor()
    await phone.close()
  })

  it('is accessible, light and dark, on a phone and on a wide screen', () =>
    expectAccessible(page, 'mock'))

  it('runs without an error', () => {
    expect(problems).to.deep.equal([])
  })

  it('shows texts of a contract as text, never as markup', async () => {
    const evil = '</script><img src=x onerror="document.title=`evil`"><!--'
    const contract = await readMockContract(
      join(import.meta.dirname, '../fixtures/library.yaml'),
      () => {},
    )
    const document = { ...contract.document, info: { title: evil, version: evil } }
    const evilMock = await createMock({
      contract: { ...contract, document },
      log: undefined,
      onError: (error) => problems.push(String(error)),
    })
    const own = await browser().newPage()
    own.setDefaultTimeout(0)
    await own.goto(`${await evilMock.listen(0, '127.0.0.1')}/__mock`)
    await own.locator('article').first().waitFor()
    expect(await own.locator('img').count()).to.equal(0)
    expect(await own.title()).to.equal(`Mock of ${evil}`)
    await own.close()
    await evilMock.close()
  })
})
