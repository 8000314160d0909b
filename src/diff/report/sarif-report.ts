import type { SourceLocation } from '../../openapi/document/contract-error.js'
import type { Comparison } from '../contract/compare-contracts.js'
import type { Change } from '../finding/change.js'
import type { Severity } from '../rule/rule.js'
import { rules } from '../rule/rules.js'
import type { ReportOptions } from './report-options.js'
import { breaksText, firstFew } from './sections.js'

const levels: Readonly<Record<Severity, string>> = {
  breaking: 'error',
  'non-breaking': 'note',
  documentation: 'none',
}

/** The comparison in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
export function sarifReport(
  comparison: Comparison,
  { program }: Pick<ReportOptions, 'program'>,
): string {
  const used = [...new Set(comparison.changes.map(({ rule }) => rule))].sort()
  const driver = {
    name: `${program} diff`,
    rules: used.map((id) => ({ id, shortDescription: { text: rules[id].title } })),
  }
  const results = comparison.changes.map((change) => resultOf(change, comparison))
  const report = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results }],
  }
  return JSON.stringify(report, null, 2)
}

function resultOf(change: Change, { old, new: now }: Comparison) {
  const { rule, severity, pointer, message, operations, copies } = change
  const sentences = [
    `${message}.`,
    breaksText(change),
    operations.length > 0 ? `In ${firstFew(operations)}.` : '',
    copies.length > 0 ? `Also at ${firstFew(copies)}.` : '',
  ]
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: sentences.filter((each) => each !== '').join(' ') },
    locations: [placeOf(now.locate(change.new))],
    relatedLocations: [
      { ...placeOf(old.locate(change.old)), message: { text: 'the old contract' } },
    ],
    partialFingerprints: { 'change/v1': `${rule} ${pointer}` },
  }
}

function placeOf({ file, line, pointer }: SourceLocation) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') },
      region: { startLine: line },
    },
    logicalLocations: [{ fullyQualifiedName: pointer }],
  }
}
