import type { CaseResult, Finding } from '../findings/finding.js'
import type { Report } from '../run/verify-server.js'
import { toCurl } from './curl.js'

/** The report as JUnit XML, for CI systems: one suite per phase and operation. */
export function junitReport({ cases, url, seconds, startedAt }: Report): string {
  const suites = new Map<string, CaseResult[]>()
  for (const each of cases) {
    const name = `${each.phase}: ${each.operationId ?? 'no operation'}`
    suites.set(name, [...(suites.get(name) ?? []), each])
  }
  const written = [...suites].map(([name, results]) => {
    const attributes = attributesOf({
      name,
      ...countsOf(results),
      timestamp: startedAt.toISOString(),
    })
    const lines = results.map((result) => testcase(name, result, url)).join('')
    return `  <testsuite${attributes}>\n${lines}  </testsuite>\n`
  })
  const totals = attributesOf({
    name: 'contract verification',
    ...countsOf(cases),
    time: seconds.toFixed(3),
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n${written.join('')}</testsuites>\n`
}

function testcase(suite: string, { name, findings, skipped }: CaseResult, url: URL): string {
  const open = `    <testcase${attributesOf({ classname: suite, name })}`
  if (skipped !== undefined) {
    return `${open}>\n      <skipped${attributesOf({ message: skipped })}/>\n    </testcase>\n`
  }
  if (findings.length === 0) return `${open}/>\n`
  return `${open}>\n${failure(findings, url)}    </testcase>\n`
}

/** A JUnit test case has at most one failure. */
function failure(findings: readonly Finding[], url: URL): string {
  const type = [...new Set(findings.map(({ rule }) => rule))].join(' ')
  const message = findings.map(
    ({ rule, expected, seen }) => `${rule}: expected ${expected}, seen ${seen}`,
  )
  const [first] = findings
  const text = [...message, ...(first === undefined ? [] : [toCurl(url, first.request)])].join('\n')
  return `      <failure${attributesOf({ type, message: message[0] ?? '' })}>${escapeXml(text)}</failure>\n`
}

function countsOf(results: readonly CaseResult[]) {
  return {
    tests: String(results.length),
    failures: String(results.filter(({ findings }) => findings.length > 0).length),
    skipped: String(results.filter(({ skipped }) => skipped !== undefined).length),
    errors: '0',
  }
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  )
  return written.join('')
}

/** XML 1.0 cannot express most control characters. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}
