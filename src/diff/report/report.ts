import type { Comparison } from '../contract/compare-contracts.js'
import { githubReport } from './github-report.js'
import { gitlabReport } from './gitlab-report.js'
import { htmlReport } from './html-report.js'
import { jsonReport } from './json-report.js'
import { markdownReport } from './markdown-report.js'
import type { ReportOptions } from './report-options.js'
import { sarifReport } from './sarif-report.js'
import { textReport } from './text-report.js'

const writers = {
  text: textReport,
  markdown: markdownReport,
  html: htmlReport,
  json: jsonReport,
  github: githubReport,
  gitlab: gitlabReport,
  sarif: sarifReport,
} satisfies Record<string, (comparison: Comparison, options: ReportOptions) => string>

export type ReportFormat = keyof typeof writers

export const reportFormats = Object.keys(writers) as readonly ReportFormat[]

/**
 * The comparison for people (`text`, `markdown`, `html`), for programs (`json`, `sarif`), and as
 * annotations of a change on GitHub or GitLab.
 */
export function report(
  comparison: Comparison,
  format: ReportFormat,
  options: ReportOptions,
): string {
  return writers[format](comparison, options)
}
