import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { startTestApp } from '../support/application/test-app.js'
import { freshDatabase } from '../support/databases/databases.js'
import { expectAccessible, layoutShiftOf } from '../support/services/appearance.js'
import { useExample } from './example-in-browser.js'

describe('the to-do application, in a browser', () => {
  const { signedInTab, newTab } = useExample(async (origin) => {
    const database = await freshDatabase()
    const app = await startTestApp(database, { env: { CORS_ORIGINS: origin } })
    return {
      url: app.url,
      expireAccessTokens: async () => {},
      close: async () => {
        await app.close()
        await database.close()
      },
    }
  })

  const items = (page: Page) => page.getByRole('list', { name: 'Tasks' }).getByRole('listitem')
  async function add(page: Page, title: string): Promise<void> {
    await page.getByLabel('New task').fill(title)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await items(page).filter({ hasText: title }).waitFor()
  }
  /** Waits until the list has these tasks, in this order, and no others. */
  async function expectTitles(page: Page, titles: readonly string[]): Promise<void> {
    const last = titles.length - 1
    const selectors = titles.map((title, i) => {
      const edges = `${i === 0 ? ':first-child' : ''}${i === last ? ':last-child' : ''}`
      return `li${edges}:has(label:text-is(${JSON.stringify(title)}))`
    })
    await page.locator(`.tasks > ${selectors.join(' + ')}`).waitFor()
  }

  it('adds tasks, completes, filters, searches, sorts and deletes them', async () => {
    const page = await signedInTab()
    for (const title of ['Buy milk', 'Call Bob', 'Art']) await add(page, title)
    await expectTitles(page, ['Art', 'Call Bob', 'Buy milk'])
    expect(await page.evaluate('document.activeElement.name'), 'the focus').to.equal('title')
    expect(await page.getByLabel('Its priority').inputValue(), 'after a task').to.equal('medium')

    await page.getByLabel('Call Bob', { exact: true }).click()
    await page.getByLabel('Show').selectOption('pending')
    await expectTitles(page, ['Art', 'Buy milk'])
    await page.getByLabel('Show').selectOption('all')
    await page.getByLabel('Order').selectOption('title')
    await expectTitles(page, ['Art', 'Buy milk', 'Call Bob'])
    await page.getByLabel('Search').fill('MILK')
    await expectTitles(page, ['Buy milk'])
    await page.getByLabel('Search').fill('')
    await page.getByRole('button', { name: 'Delete Art' }).click()
    await expectTitles(page, ['Buy milk', 'Call Bob'])
  })

  it('tags tasks, and filters by a tag', async () => {
    const page = await signedInTab()
    await add(page, 'Write')
    await add(page, 'Read')
    await page.getByLabel('New tag').fill('work')
    await page.getByRole('button', { name: 'Add tag' }).click()
    await page.getByRole('button', { name: 'Edit Write' }).click()
    await page.getByRole('dialog').getByLabel('work').check()
    await page.getByRole('button', { name: 'Close' }).click()
    await items(page).filter({ hasText: 'work' }).waitFor()
    await page
      .locator('.filters label', { hasText: /^Tag/ })
      .locator('select')
      .selectOption({ label: 'work' })
    await expectTitles(page, ['Write'])
  })

  it('shows an error of the contract beside its field', async () => {
    const page = await signedInTab()
    await page.getByLabel('New task').fill('   x   '.padEnd(300, 'x'))
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    const error = page.locator('#add label', { hasText: 'New task' }).getByRole('alert')
    await error.waitFor()
    expect(await error.textContent()).to.contain('1-200 characters')
    expect(await page.getByLabel('New task').getAttribute('aria-invalid')).to.equal('true')
  })

  it('has pages of ten', async () => {
    const page = await signedInTab()
    for (let i = 1; i <= 11; i += 1) await add(page, `task ${i}`)
    await page.getByText('Page 1 of 2, 11 tasks').waitFor()
    await page.getByRole('button', { name: 'Next' }).click()
    await expectTitles(page, ['task 1'])
  })

  it('shows a conflict when another tab was first, and loses nothing', async () => {
    const first = await signedInTab()
    await add(first, 'Draft')
    const second = await newTab()
    for (const tab of [first, second]) {
      await tab.getByRole('button', { name: 'Edit Draft' }).click()
      await tab.getByRole('dialog').getByLabel('Title').waitFor()
    }
    const save = async (tab: Page, title: string) => {
      await tab.getByRole('dialog').getByLabel('Title').fill(title)
      await tab.getByRole('button', { name: 'Save' }).click()
    }
    await save(first, 'By the first')
    await expectTitles(first, ['By the first'])
    await save(second, 'By the second')
    await second.getByText('Another tab has changed this task').waitFor()
    expect(await second.getByRole('dialog').getByLabel('Title').inputValue()).to.equal(
      'By the first',
    )
    await save(second, 'By both')
    await expectTitles(second, ['By both'])
  })

  const isReady = (page: Page) => page.locator('.tasks[aria-busy=false]').waitFor()

  it('is accessible, light and dark, on a phone and on a wide screen', async () => {
    const visitor = await newTab()
    await visitor.getByRole('button', { name: 'Register' }).waitFor()
    await expectAccessible(visitor, 'sign in')

    const page = await signedInTab()
    await page.getByLabel('New tag').fill('work')
    await page.getByRole('button', { name: 'Add tag' }).click()
    await add(page, `A long title ${'without end '.repeat(10)}`)
    await add(page, 'Write the report')
    await page.getByLabel('Write the report', { exact: true }).click()
    await page.getByRole('button', { name: 'Edit Write' }).click()
    await page.getByRole('dialog').getByLabel('work').check()
    await page.getByRole('dialog').getByLabel('Title').fill('')
    await expectAccessible(page, 'edit a task')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByLabel('New task').fill('x'.repeat(201))
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.locator('#add').getByRole('alert').waitFor()
    await isReady(page)
    await expectAccessible(page, 'to-do')
  })

  it('keeps everything in its place while it loads', async () => {
    const page = await signedInTab()
    for (const title of ['a', 'b', 'c']) await add(page, title)
    await page.reload()
    await items(page).first().waitFor()
    await isReady(page)
    expect(await layoutShiftOf(page)).to.equal(0)
  })

  it('is used by keyboard alone, and never loses the focus', async () => {
    const page = await signedInTab()
    await page.getByLabel('New task').focus()
    for (const title of ['First', 'Second']) {
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
      await items(page).filter({ hasText: title }).waitFor()
    }
    const focused = () =>
      page.evaluate(
        "document.activeElement.getAttribute('aria-label') ?? document.activeElement.tagName",
      )
    const edit = page.getByRole('button', { name: 'Edit Second' })
    await edit.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByLabel('Title').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused()).to.equal('Edit Second')
    await page.keyboard.press('Tab')
    expect(await focused()).to.equal('Delete Second')
    await page.keyboard.press('Enter')
    await expectTitles(page, ['First'])
    expect(await focused()).to.equal('Tasks')
  })
})
