import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { startTestApp } from '../support/application/test-app.js'
import { inMemoryDatabase } from '../support/databases/databases.js'
import { useExample } from './example-in-browser.js'

describe('the to-do application, in a browser', () => {
  const { signedInTab, newTab } = useExample(async (origin) => {
    const database = await inMemoryDatabase()
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

  it('fits a screen of 390 px, light and dark', async () => {
    const page = await signedInTab()
    await add(page, `A long title ${'without end '.repeat(10)}`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 })
        const overflow =
          'document.documentElement.scrollWidth - document.documentElement.clientWidth'
        expect(await page.evaluate(overflow), `${colorScheme} ${width}`).to.equal(0)
        if (process.env.SCREENSHOTS) {
          await page.screenshot({ path: `${process.env.SCREENSHOTS}/${colorScheme}-${width}.png` })
        }
      }
    }
  })
})
