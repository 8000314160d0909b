import type { Change } from '../finding/change.js'
import type { Severity } from '../rule/rule.js'

export function countBySeverity(changes: readonly Change[]): Record<Severity, number> {
  const count = (severity: Severity) =>
    changes.filter((change) => change.severity === severity).length
  return {
    breaking: count('breaking'),
    'non-breaking': count('non-breaking'),
    documentation: count('documentation'),
  }
}
