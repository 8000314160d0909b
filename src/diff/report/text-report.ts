import { styleText } from 'node:util'
import type { SourceLocation } from '../../openapi/document/contract-error.js'
import type { Comparison } from '../contract/compare-contracts.js'
import type { Change } from '../finding/change.js'
import { breaksText, firstFew, sectionsOf, summaryText } from './sections.js'

const colors = { breaking: 'red', 'non-breaking': 'green', documentation: 'gray' } as const

/** The comparison as text for a terminal, breaking changes first. */
export function textReport(comparison: Comparison, { color }: { color: boolean }): string {
  const sections = sectionsOf(comparison.changes).map(({ severity, heading, changes }) =>
    [
      color ? styleText([colors[severity], 'bold'], heading) : heading,
      ...changes.map((change) => entry(change, comparison)),
    ].join('\n\n'),
  )
  return [...sections, summaryText(comparison.changes)].join('\n\n')
}

function entry(change: Change, { old, new: now }: Comparison): string {
  const { operations, copies } = change
  const lines = [
    `${change.rule}  ${change.message}`,
    breaksText(change),
    operations.length > 0 ? `in ${firstFew(operations)}` : '',
    `old ${describeLocation(old.locate(change.old))}`,
    `new ${describeLocation(now.locate(change.new))}`,
    copies.length > 0 ? `also at ${firstFew(copies)}` : '',
  ]
  return lines
    .filter((line) => line !== '')
    .map((line, index) => `${index === 0 ? '  ' : '      '}${line}`)
    .join('\n')
}

function describeLocation({ file, line, pointer }: SourceLocation): string {
  return `${file}:${line}  ${pointer}`
}
