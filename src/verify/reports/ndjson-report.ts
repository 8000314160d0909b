import { caseIdOf } from '../findings/finding.js'
import { groupFindings } from '../findings/group-findings.js'
import type { Report } from '../run/verify-server.js'
import { findingData } from './json-report.js'

/** The report as one JSON object per line: the cases, the findings, and last a summary. */
export function ndjsonReport(report: Report, repeatCommand: string): string {
  const { cases, responses, coverage, seed, seconds, stopped, inconclusive, url } = report
  const groups = groupFindings(cases)
  const lines = [
    ...cases.map(({ phase, operationId, name, skipped, findings, seconds: time }) => ({
      type: 'case',
      id: caseIdOf({ phase, operationId, name }),
      phase,
      operationId: operationId ?? null,
      name,
      seconds: time,
      result: skipped !== undefined ? 'skipped' : findings.length > 0 ? 'failed' : 'passed',
    })),
    ...groups.map(({ finding, count }) => ({
      type: 'finding',
      ...findingData(finding, url, repeatCommand),
      count,
    })),
    {
      type: 'summary',
      findings: groups.length,
      requests: responses.length,
      seconds,
      seed,
      coverage: coverage.percent,
      stopped: stopped?.message ?? null,
      inconclusive,
    },
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
