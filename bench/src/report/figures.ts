import type { Summary } from '../statistics.js'

export const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** `median (lowest-highest)` */
export const spread = (summary: Summary | undefined, digits = 0) =>
  summary === undefined
    ? '-'
    : `${number(summary.median, digits)} (${number(summary.min, digits)}-${number(summary.max, digits)})`

export const megabytes = (bytes: number | undefined) =>
  bytes === undefined ? '-' : `${number(bytes / 2 ** 20)} MB`

/** A table of Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(heads),
    line(heads.map((_, i) => (i === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n')
}
