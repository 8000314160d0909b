import { createHash } from 'node:crypto'
import type { Comparison } from '../contract/compare-contracts.js'
import { breaksText } from './sections.js'

/**
 * A Code Quality report, which GitLab shows in merge requests beside the lines of the new contract.
 * Documentation changes are left out. Equal changes have equal fingerprints in each run.
 */
export function gitlabReport({ changes, new: now }: Comparison): string {
  const issues = changes
    .filter(({ severity }) => severity !== 'documentation')
    .map((change) => {
      const { rule, severity, pointer, message } = change
      const { file, line } = now.locate(change.new)
      return {
        description: `${message}. ${breaksText(change)}`.trimEnd(),
        check_name: rule,
        fingerprint: createHash('sha256').update(`${rule} ${pointer} ${message}`).digest('hex'),
        severity: severity === 'breaking' ? 'critical' : 'info',
        location: { path: file, lines: { begin: line } },
      }
    })
  return JSON.stringify(issues, null, 2)
}
