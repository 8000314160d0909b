import type { Finding } from '../findings/finding.js'
import type { Report } from '../run/verify-server.js'
import { toCurl } from './curl.js'
import { groupFindings } from './group-findings.js'

/** The report for programs. */
export function jsonReport(report: Report): string {
  const { url, seed, startedAt, seconds, cases, answers, coverage } = report
  const groups = groupFindings(report)
  const data = {
    kept: groups.length === 0,
    url: url.href,
    seed,
    startedAt: startedAt.toISOString(),
    seconds,
    requests: answers.length,
    findings: groups.map(({ finding, count }) => ({ ...findingData(finding, url), count })),
    coverage: {
      percent: coverage.percent,
      reached: coverage.reached,
      reachable: coverage.reachable,
      answers: coverage.rows.map(({ operationId, code, ...row }) => ({
        operationId: operationId ?? null,
        code: code ?? null,
        ...row,
      })),
    },
    cases: cases.map(({ part, operationId, name, skipped, findings }) => ({
      part,
      operationId: operationId ?? null,
      name,
      ...(skipped === undefined ? {} : { skipped }),
      rules: [...new Set(findings.map(({ rule }) => rule))],
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function findingData(finding: Finding, url: URL) {
  const { rule, operationId, part, name, expected, seen, request, response } = finding
  return {
    rule,
    operationId: operationId ?? null,
    part,
    case: name,
    expected,
    seen,
    status: response?.status ?? null,
    curl: toCurl(url, request),
  }
}
