import type { Finding } from '../findings/finding.js'
import { caseIdOf } from '../findings/finding.js'
import { groupFindings } from '../findings/group-findings.js'
import type { Report } from '../run/verify-server.js'
import { toCurl } from './curl.js'
import { repeatOf } from './repeat.js'

/** The report as JSON, for programs. */
export function jsonReport(report: Report, repeatCommand: string): string {
  const { url, seed, startedAt, seconds, cases, responses, coverage } = report
  const groups = groupFindings(cases)
  const data = {
    kept: groups.length === 0,
    url: url.href,
    seed,
    startedAt: startedAt.toISOString(),
    seconds,
    requests: responses.length,
    stopped: report.stopped?.message ?? null,
    accepted: report.accepted,
    inconclusive: report.inconclusive,
    hints: report.hints,
    findings: groups.map(({ finding, count }) => ({
      ...findingData(finding, url, repeatCommand),
      count,
    })),
    coverage: {
      percent: coverage.percent,
      reached: coverage.reached,
      reachable: coverage.reachable,
      responses: coverage.rows.map(({ operationId, code, ...row }) => ({
        operationId: operationId ?? null,
        code: code ?? null,
        ...row,
      })),
    },
    constraints: report.constraints,
    cases: cases.map(({ phase, operationId, name, skipped, findings, seconds: time }) => ({
      id: caseIdOf({ phase, operationId, name }),
      phase,
      operationId: operationId ?? null,
      name,
      seconds: time,
      ...(skipped === undefined ? {} : { skipped }),
      rules: [...new Set(findings.map(({ rule }) => rule))],
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

/** A finding for programs. `repeat` runs its whole case again, `curl` its last request. */
export function findingData(finding: Finding, url: URL, repeatCommand: string) {
  const { rule, operationId, phase, name, expected, seen, request, response, caseId } = finding
  return {
    rule,
    operationId: operationId ?? null,
    phase,
    case: name,
    caseId,
    expected,
    seen,
    status: response?.status ?? null,
    curl: toCurl(url, request),
    repeat: repeatOf(finding, repeatCommand),
  }
}
