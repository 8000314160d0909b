import { styleText } from 'node:util'
import type { SourceLocation } from '../../openapi/document/contract-error.js'
import type { Caller, Change } from '../change/change.js'
import type { Comparison } from '../change/comparison.js'
import type { Severity } from '../change/rules.js'
import { countBySeverity } from './count-by-severity.js'

const headings: Readonly<Record<Severity, string>> = {
  breaking: 'Breaking',
  'non-breaking': 'Not breaking',
  documentation: 'Documentation',
}

const colors = { breaking: 'red', 'non-breaking': 'green', documentation: 'gray' } as const

const callers: Readonly<Record<Caller, string>> = {
  senders: 'who sends requests',
  readers: 'who reads responses',
}

/** The most operations that are named; the others are counted. */
const mostNamed = 5

/** The comparison for people, the worst first. */
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

/** Whom a change hurts, as a sentence; empty when nobody. */
export function hurtWords({ hurts }: Change): string {
  return hurts.length > 0 ? `Hurts ${hurts.map((caller) => callers[caller]).join(' and ')}.` : ''
}

function entry(change: Change, { old, new: now }: Comparison): string {
  const lines = [
    `${change.rule}  ${change.message}`,
    hurtWords(change),
    met(change.operations),
    `old ${describeLocation(old.locate(change.old))}`,
    `new ${describeLocation(now.locate(change.new))}`,
  ]
  return lines
    .filter((line) => line !== '')
    .map((line, index) => `${index === 0 ? '  ' : '      '}${line}`)
    .join('\n')
}

function describeLocation({ file, line, pointer }: SourceLocation): string {
  return `${file}:${line}  ${pointer}`
}

function met(operations: readonly string[]): string {
  if (operations.length === 0) return ''
  const others = operations.length - mostNamed
  const named = operations.slice(0, mostNamed).join(', ')
  return `in ${named}${others > 0 ? ` and ${others} more` : ''}`
}
