import { parts } from '../findings/finding.js'
import { rules } from '../findings/rules.js'
import type { Coverage, CoverageRow } from '../run/coverage.js'
import type { Report } from '../run/verify-server.js'
import { toCurl } from './curl.js'
import { type FindingGroup, groupFindings } from './group-findings.js'

/** Puts a style around a text; on no terminal, nothing. */
export type Styles = Readonly<
  Record<'bold' | 'dim' | 'red' | 'green' | 'yellow', (text: string) => string>
>

/** The report for people. */
export function textReport(report: Report, styles: Styles): string {
  const groups = groupFindings(report)
  return [
    ...groups.map((group, i) => findingText(group, i + 1, report.url, styles)),
    coverageTable(report.coverage, styles),
    ...skippedText(report, styles),
    summary(report, groups, styles),
  ].join('\n\n')
}

function findingText(
  { finding, count }: FindingGroup,
  number: number,
  url: URL,
  { bold, dim, red }: Styles,
): string {
  const { rule, operationId, part, name, expected, seen, request } = finding
  const promise = (rules as Readonly<Record<string, string>>)[rule]
  const times = count === 1 ? '' : ` (${count} times)`
  return [
    `${red(`${number}. ${bold(rule)}`)} ${operationId ?? 'no operation'}${times}`,
    ...(promise === undefined ? [] : [dim(`   ${promise}`)]),
    `   in        ${part}: ${name}`,
    `   expected  ${expected}`,
    `   seen      ${seen}`,
    `   again     ${toCurl(url, request)}`,
  ].join('\n')
}

function coverageTable({ rows, reached, reachable, percent }: Coverage, styles: Styles): string {
  const { bold, dim, green, red } = styles
  const cells = rows.map((row) => [row.operationId ?? '(no operation)', row.status, row.code ?? ''])
  const width = (column: number) => Math.max(...cells.map((cell) => cell[column]?.length ?? 0))
  const widths = [width(0), width(1), width(2)]
  const lines = rows.map((row, i) => {
    const line = (cells[i] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
    if (row.times > 0) return `${green('+')} ${line}  ${row.times}`
    return row.counts ? red(`- ${line}  ${reason(row)}`) : dim(`  ${line}  ${reason(row)}`)
  })
  const title = `Coverage: ${reached} of ${reachable} answers that can be reached, ${percent.toFixed(1)} %`
  return [bold(title), ...lines].join('\n')
}

function reason({ why }: CoverageRow): string {
  return why ?? ''
}

function skippedText({ cases }: Report, { bold, dim }: Styles): string[] {
  const skipped = cases.filter((each) => each.skipped !== undefined)
  if (skipped.length === 0) return []
  const lines = skipped.map(({ name, skipped: why }) => dim(`  ${name}: ${why}`))
  return [[bold(`Not tried: ${skipped.length}`), ...lines].join('\n')]
}

function summary(report: Report, groups: readonly FindingGroup[], styles: Styles): string {
  const { cases, answers, seconds, seed } = report
  const tried = cases.filter(({ skipped }) => skipped === undefined)
  const counts = parts
    .map((part) => [part, tried.filter((each) => each.part === part).length] as const)
    .filter(([, count]) => count > 0)
    .map(([part, count]) => `${count} ${part}`)
  const verdict =
    groups.length === 0
      ? styles.green('The contract is kept.')
      : styles.red(
          `The contract is broken in ${groups.length} ${groups.length === 1 ? 'way' : 'ways'}.`,
        )
  return `${verdict} ${answers.length} requests in ${seconds.toFixed(1)} s (${counts.join(', ')}), seed ${seed}.`
}
