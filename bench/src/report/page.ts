import type { Results } from './results.js'
import { detailTables, summaryTable } from './tables.js'

const marks = { summary: '<!-- summary -->', details: '<!-- details -->' } as const
const endOf = (mark: string) => mark.replace('<!-- ', '<!-- /')

/** @throws Error when the page has no place for the figures */
export function requirePlaces(page: string): void {
  for (const mark of Object.values(marks)) {
    if (page.indexOf(mark) < 0 || page.indexOf(endOf(mark)) < page.indexOf(mark)) {
      throw new Error(`The page has no place for the figures: it needs ${mark} ${endOf(mark)}.`)
    }
  }
}

/** Writes the figures between the marks. The text around them is written by hand. */
export function writePage(page: string, runs: readonly Results[]): string {
  const details = runs.map((run) => `### ${run.version}\n\n${detailTables(run)}`).join('\n\n')
  return between(between(page, marks.summary, summaryTable(runs)), marks.details, details)
}

function between(page: string, mark: string, text: string): string {
  const before = page.slice(0, page.indexOf(mark) + mark.length)
  return `${before}\n\n${text}\n\n${page.slice(page.indexOf(endOf(mark)))}`
}
