import type { Finding } from '../findings/finding.js'
import { groupFindings } from '../findings/group-findings.js'
import type { Report } from '../run/verify-server.js'
import { toCurl } from './curl.js'

/** The report as JSON, for programs. */
export function jsonReport(report: Report): string {
  const { url, seed, startedAt, seconds, cases, responses, coverage } = report
  const groups = groupFindings(report.cases)
  const data = {
    noViolations: groups.length === 0,
    url: url.href,
    seed,
    startedAt: startedAt.toISOString(),
    seconds,
    requests: responses.length,
    findings: groups.map(({ finding, count }) => ({ ...findingData(finding, url), count })),
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
    cases: cases.map(({ phase, operationId, name, skipped, findings }) => ({
      phase,
      operationId: operationId ?? null,
      name,
      ...(skipped === undefined ? {} : { skipped }),
      rules: [...new Set(findings.map(({ rule }) => rule))],
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function findingData(finding: Finding, url: URL) {
  const { rule, operationId, phase, name, expected, seen, request, response } = finding
  return {
    rule,
    operationId: operationId ?? null,
    phase,
    case: name,
    expected,
    seen,
    status: response?.status ?? null,
    curl: toCurl(url, request),
  }
}
