import { createHash, randomUUID } from 'node:crypto'
import { caseIdOf, type TimedCaseResult } from '../findings/finding.js'
import type { Report } from '../run/verify-server.js'
import { toCurl } from './curl.js'
import { repeatOf } from './repeat.js'

/** A file of the folder that Allure reads its results from. */
export interface AllureFile {
  readonly name: string
  readonly text: string
}

/** The cases of a report as results for Allure (allure-framework, "Test result file"): one file each. */
export function allureReport(report: Report, repeatCommand: string): AllureFile[] {
  let start = report.startedAt.getTime()
  return report.cases.map((result) => {
    const stop = start + Math.round(result.seconds * 1000)
    const uuid = randomUUID()
    const data = resultOf(result, report.url, repeatCommand)
    const text = `${JSON.stringify({ uuid, ...data, stage: 'finished', start, stop }, null, 1)}\n`
    start = stop
    return { name: `${uuid}-result.json`, text }
  })
}

function resultOf(result: TimedCaseResult, url: URL, repeatCommand: string) {
  const { phase, operationId, name, skipped, findings } = result
  const owner = operationId ?? 'no operation'
  const [first] = findings
  const message = findings.map(
    ({ rule, expected, seen }) => `${rule}: expected ${expected}, seen ${seen}`,
  )
  const details =
    first === undefined
      ? { message: skipped }
      : {
          message: message.join('\n'),
          trace: `${toCurl(url, first.request)}\n${repeatOf(first, repeatCommand)}`,
        }
  return {
    // Allure joins the results of several runs by it.
    historyId: createHash('md5').update(caseIdOf(result)).digest('hex'),
    name,
    fullName: `${phase}: ${owner}: ${name}`,
    status: skipped !== undefined ? 'skipped' : findings.length > 0 ? 'failed' : 'passed',
    ...(first === undefined && skipped === undefined ? {} : { statusDetails: details }),
    labels: [
      { name: 'parentSuite', value: 'contract' },
      { name: 'suite', value: phase },
      { name: 'subSuite', value: owner },
    ],
  }
}
