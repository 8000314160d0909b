import type { Comparison } from '../contract/compare-contracts.js'
import { githubReport } from './github-report.js'
import { jsonReport } from './json-report.js'
import { textReport } from './text-report.js'

export const reportFormats = ['text', 'json', 'github'] as const

export type ReportFormat = (typeof reportFormats)[number]

/** The comparison as text for people (`text`), data (`json`) or GitHub's annotations (`github`). */
export function report(
  comparison: Comparison,
  format: ReportFormat,
  { color }: { color: boolean },
): string {
  switch (format) {
    case 'text':
      return textReport(comparison, { color })
    case 'json':
      return jsonReport(comparison)
    case 'github':
      return githubReport(comparison)
  }
}
