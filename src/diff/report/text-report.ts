import { styleText } from 'node:util'
import type { SourceLocation } from '../../openapi/document/contract-error.js'
import type { Comparison } from '../contract/compare-contracts.js'
import type { Change, Party } from '../finding/change.js'
import type { Severity } from '../rule/rule.js'
import { countBySeverity } from './count-by-severity.js'

const headings: Readonly<Record<Severity, string>> = {
  breaking: 'Breaking',
  'non-breaking': 'Not breaking',
  documentation: 'Documentation',
}

const colors = { breaking: 'red', 'non-breaking': 'green', documentation: 'gray' } as const

const parties: Readonly<Record<Party, string>> = {
  senders: 'senders of requests',
  readers: 'readers of responses',
}

/** The number of operations that are named. Further ones are counted. */
const mostNamed = 5

/** The comparison as text for a terminal, breaking changes first. */
export function textReport(comparison: Comparison, { color }: { color: boolean }): string {
  const counts = countBySeverity(comparison.changes)
  const paint = (severity: Severity, text: string) =>
    color ? styleText([colors[severity], 'bold'], text) : text
  const sections = (['breaking', 'non-breaking', 'documentation'] as const)
    .map((severity) => ({
      severity,
      changes: comparison.changes.filter((change) => change.severity === severity),
    }))
    .filter(({ changes }) => changes.length > 0)
    .map(({ severity, changes }) =>
      [
        paint(severity, headings[severity]),
        ...changes.map((change) => entry(change, comparison)),
      ].join('\n\n'),
    )
  const summary = `${counts.breaking} breaking, ${counts['non-breaking']} not breaking, ${counts.documentation} in the documentation`
  return [...sections, comparison.changes.length > 0 ? summary : 'No difference.'].join('\n\n')
}

/** A sentence that says which clients a change breaks; empty where it breaks none. */
export function breaksText({ breaks }: Change): string {
  return breaks.length > 0 ? `Breaks ${breaks.map((party) => parties[party]).join(' and ')}.` : ''
}

function entry(change: Change, { old, new: now }: Comparison): string {
  const lines = [
    `${change.rule}  ${change.message}`,
    breaksText(change),
    operationsText(change.operations),
    `old ${describeLocation(old.locate(change.old))}`,
    `new ${describeLocation(now.locate(change.new))}`,
  ]
  return lines
    .filter((line) => line !== '')
    .map((line, index) => `${index === 0 ? '  ' : '      '}${line}`)
    .join('\n')
}

function operationsText(operations: readonly string[]): string {
  if (operations.length === 0) return ''
  const others = operations.length - mostNamed
  const named = operations.slice(0, mostNamed).join(', ')
  return `in ${named}${others > 0 ? ` and ${others} more` : ''}`
}

function describeLocation({ file, line, pointer }: SourceLocation): string {
  return `${file}:${line}  ${pointer}`
}
