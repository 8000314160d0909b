import type { Coverage, CoverageRow } from '../coverage/coverage.js'
import { phases } from '../findings/finding.js'
import { type FindingGroup, groupFindings } from '../findings/group-findings.js'
import { rules } from '../findings/rules.js'
import type { Report } from '../run/verify-server.js'
import { toCurl } from './curl.js'
import { repeatOf } from './repeat.js'

/** Adds terminal styles to a text; without a terminal, nothing. */
export type Styles = Readonly<
  Record<'bold' | 'dim' | 'red' | 'green' | 'yellow', (text: string) => string>
>

/**
 * The report as text, for people.
 * @param repeatCommand runs a case again when `--case ID` is added
 */
export function textReport(report: Report, repeatCommand: string, styles: Styles): string {
  const groups = groupFindings(report.cases)
  return [
    ...groups.map((group, i) => findingText(group, i + 1, report.url, repeatCommand, styles)),
    coverageTable(report.coverage, styles),
    ...constraintsText(report, styles),
    ...skippedText(report, styles),
    ...warningsText(report, styles),
    ...report.hints,
    summary(report, groups, styles),
  ].join('\n\n')
}

function findingText(
  { finding, count }: FindingGroup,
  number: number,
  url: URL,
  repeatCommand: string,
  { bold, dim, red }: Styles,
): string {
  const { rule, operationId, phase, name, expected, seen, request } = finding
  const expectation = (rules as Readonly<Record<string, string>>)[rule]
  const times = count === 1 ? '' : ` (${count} times)`
  return [
    `${red(`${number}. ${bold(rule)}`)} ${operationId ?? 'no operation'}${times}`,
    ...(expectation === undefined ? [] : [dim(`   ${expectation}`)]),
    `   in        ${phase}: ${name}`,
    `   expected  ${expected}`,
    `   seen      ${seen}`,
    `   request   ${toCurl(url, request)}`,
    `   repeat    ${repeatOf(finding, repeatCommand)}`,
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
  const title = `Coverage: ${reached} of ${reachable} reachable responses, ${percent.toFixed(1)} %`
  return [bold(title), ...lines].join('\n')
}

function reason({ why }: CoverageRow): string {
  return why ?? ''
}

const shownConstraints = 20

/** The constraints that were not tried on both sides, after a run of the phase that tries them. */
function constraintsText({ constraints, cases }: Report, { bold, dim }: Styles): string[] {
  const wereTried = cases.some(({ phase }) => phase === 'boundaries')
  if (constraints.length === 0 || !wereTried) return []
  const open = constraints.filter(({ isKept, isBroken }) => !isKept || !isBroken)
  const lines = open.slice(0, shownConstraints).map(({ operationId, place, keyword, isKept }) => {
    const missing = isKept ? 'no request broke it alone' : 'no valid request had a value'
    return dim(`  ${operationId}  ${place}  ${keyword}: ${missing}`)
  })
  const more = open.length > lines.length ? [dim(`  and ${open.length - lines.length} more`)] : []
  const tried = constraints.length - open.length
  const title = `Constraints: ${tried} of ${constraints.length} tried on both sides`
  return [[bold(title), ...lines, ...more].join('\n')]
}

function skippedText({ cases }: Report, { bold, dim }: Styles): string[] {
  const skipped = cases.filter((each) => each.skipped !== undefined)
  if (skipped.length === 0) return []
  const lines = skipped.map(({ name, skipped: why }) => dim(`  ${name}: ${why}`))
  return [[bold(`Skipped: ${skipped.length}`), ...lines].join('\n')]
}

/** What limits the value of the run, before the summary. */
function warningsText({ stopped, inconclusive }: Report, { bold, yellow }: Styles): string[] {
  const reasons = [
    ...(stopped === undefined ? [] : [`The run ended early: ${stopped.message}`]),
    ...inconclusive,
  ]
  if (reasons.length === 0) return []
  return [
    [
      bold('This run proves less than it could:'),
      ...reasons.map((reason) => yellow(`  ${reason}`)),
    ].join('\n'),
  ]
}

function summary(report: Report, groups: readonly FindingGroup[], styles: Styles): string {
  const { cases, responses, seconds, seed, accepted } = report
  const checked = cases.filter(({ skipped }) => skipped === undefined)
  const counts = phases
    .map((phase) => [phase, checked.filter((each) => each.phase === phase).length] as const)
    .filter(([, count]) => count > 0)
    .map(([phase, count]) => `${count} ${phase}`)
  const verdict =
    groups.length === 0
      ? styles.green('No violations found.')
      : styles.red(
          `${groups.length} ${groups.length === 1 ? 'violation' : 'violations'} of the contract found.`,
        )
  const known = accepted === 0 ? '' : ` ${accepted} are accepted by the baseline.`
  return `${verdict}${known} ${responses.length} requests in ${seconds.toFixed(1)} s (${counts.join(', ')}), seed ${seed}.`
}
