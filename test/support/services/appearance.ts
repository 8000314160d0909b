import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'chai'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 at level AA, and what axe-core's authors recommend beyond it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/**
 * Holds a page, in light and dark and at 390 and 1280 px, against axe-core, and against a horizontal scroll bar.
 * With SCREENSHOTS=<folder> it leaves a picture of each there.
 * @param except ids of rules that code of others breaks
 */
export async function expectAccessible(
  page: Page,
  name: string,
  except: readonly string[] = [],
): Promise<void> {
  // By the debugger, because the Content-Security-Policy of a page refuses foreign scripts.
  await page.evaluate(axe)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      await transitionsOf(page)
      const look = `${name}, ${colorScheme}, ${width} px`
      if (process.env.SCREENSHOTS) {
        const file = `${name}-${colorScheme}-${width}.png`.replaceAll(' ', '-')
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/${file}` })
      }
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      expect(await page.evaluate(overflow), `${look}: pixels that overflow`).to.equal(0)
      const violations = await violationsOf(page, except)
      if (violations.length > 0) throw new Error(`${look}:\n${violations.join('\n')}`)
    }
  }
}

/** Waits for the end of CSS transitions: half-way, colors have less contrast than before and after. */
async function transitionsOf(page: Page): Promise<void> {
  // Looked for at each frame: the promise of an animation that is replaced never settles.
  await page.evaluate(`new Promise((resolve) => {
    const look = () => {
      const isEnding = ({ playState, effect }) =>
        playState === 'running' && effect.getComputedTiming().endTime < Infinity
      if (document.getAnimations().some(isEnding)) requestAnimationFrame(look)
      else resolve()
    }
    requestAnimationFrame(look)
  })`)
}

async function violationsOf(page: Page, except: readonly string[]): Promise<string[]> {
  const options = {
    runOnly: rules,
    rules: Object.fromEntries(except.map((id) => [id, { enabled: false }])),
    resultTypes: ['violations'],
  }
  const run = `axe.run(document, ${JSON.stringify(options)})`
  const { violations } = (await page.evaluate(run)) as AxeResults
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary}`,
    ),
  )
}

/** The cumulative layout shift of a page so far, without what follows a click or a key (https://web.dev/articles/cls). */
export async function layoutShiftOf(page: Page): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((resolve) => {
      let total = 0
      const add = (entries) => {
        for (const { value, hadRecentInput } of entries) if (!hadRecentInput) total += value
      }
      const observer = new PerformanceObserver((list) => add(list.getEntries()))
      observer.observe({ type: 'layout-shift', buffered: true })
      requestAnimationFrame(() => requestAnimationFrame(() => {
        add(observer.takeRecords())
        resolve(total)
      }))
    })`),
  )
}
