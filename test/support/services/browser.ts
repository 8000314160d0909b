import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where the packages of operating systems put it; `CHROMIUM_PATH` comes first. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser must call nobody but the server under test. */
const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts the system's Chromium, without a window and with a new profile.
 * @returns undefined where none is installed
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const given = process.env.CHROMIUM_PATH
  const executablePath = given ?? usualPlaces.find((path) => existsSync(path))
  if (executablePath === undefined) return undefined
  // Chromium's sandbox refuses to run as root, and is of no use against pages of our own.
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: quiet })
}

/**
 * One browser for all tests of a suite; call it inside `describe`. Where no browser is installed the tests of the suite are
 * skipped, each by its name.
 * @returns gives the browser, from the first `before` or test on
 */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined
  before(async function () {
    browser = await launchBrowser()
    if (browser === undefined) this.skip()
  })
  after(() => browser?.close())
  return () => {
    if (browser === undefined) throw new Error('The browser is there only while the suite runs.')
    return browser
  }
}
