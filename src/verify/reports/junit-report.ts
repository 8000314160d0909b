import { hostname } from 'node:os'
import type { Finding, TimedCaseResult } from '../findings/finding.js'
import type { Report } from '../run/verify-server.js'
import { toCurl } from './curl.js'
import { repeatOf } from './repeat.js'

/**
 * The report as JUnit XML, for CI systems: one suite per phase and operation. It is valid by the schemas of Ant
 * (windyroad JUnit.xsd) and of Jenkins (junit-10.xsd), so the root has no attributes, and times have no time zone (they are UTC).
 */
export function junitReport({ cases, url, startedAt }: Report, repeatCommand: string): string {
  const suites = new Map<string, TimedCaseResult[]>()
  for (const each of cases) {
    const name = `${each.phase}: ${each.operationId ?? 'no operation'}`
    suites.set(name, [...(suites.get(name) ?? []), each])
  }
  const written = [...suites].map(([name, results], id) => {
    const attributes = attributesOf({
      name,
      package: 'contract',
      id: String(id),
      timestamp: startedAt.toISOString().slice(0, 19),
      hostname: hostname(),
      ...countsOf(results),
    })
    const lines = results.map((result) => testcase(name, result, url, repeatCommand)).join('')
    const rest = '    <system-out/>\n    <system-err/>\n'
    return `  <testsuite${attributes}>\n    <properties/>\n${lines}${rest}  </testsuite>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${written.join('')}</testsuites>\n`
}

function testcase(
  suite: string,
  { name, findings, skipped, seconds }: TimedCaseResult,
  url: URL,
  repeatCommand: string,
): string {
  const open = `    <testcase${attributesOf({ classname: suite, name, time: seconds.toFixed(3) })}`
  if (skipped !== undefined) return `${open}>\n      <skipped/>\n    </testcase>\n`
  if (findings.length === 0) return `${open}/>\n`
  return `${open}>\n${failure(findings, url, repeatCommand)}    </testcase>\n`
}

/** A JUnit test case has at most one failure. */
function failure(findings: readonly Finding[], url: URL, repeatCommand: string): string {
  const type = [...new Set(findings.map(({ rule }) => rule))].join(' ')
  const message = findings.map(
    ({ rule, expected, seen }) => `${rule}: expected ${expected}, seen ${seen}`,
  )
  const [first] = findings
  const repeat =
    first === undefined ? [] : [toCurl(url, first.request), repeatOf(first, repeatCommand)]
  const text = [...message, ...repeat].join('\n')
  return `      <failure${attributesOf({ type, message: message[0] ?? '' })}>${escapeXml(text)}</failure>\n`
}

function countsOf(results: readonly TimedCaseResult[]) {
  return {
    tests: String(results.length),
    failures: String(results.filter(({ findings }) => findings.length > 0).length),
    errors: '0',
    skipped: String(results.filter(({ skipped }) => skipped !== undefined).length),
    time: results.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3),
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
