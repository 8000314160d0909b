import { expect } from 'chai'
import { useBrowser } from './browser.js'

describe('the browser of the tests', () => {
  const browser = useBrowser()

  it('opens a page and runs its script', async () => {
    const page = await browser().newPage()
    await page.setContent(
      '<h1>one</h1><script>document.querySelector("h1").textContent = "two"</script>',
    )
    expect(await page.locator('h1').textContent()).to.equal('two')
    await page.close()
  })
})
