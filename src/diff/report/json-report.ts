import type { Comparison } from '../contract/compare-contracts.js'
import { countBySeverity } from './count-by-severity.js'

/** The comparison as JSON: counts, and each change with file, line and pointer. */
export function jsonReport(comparison: Comparison): string {
  const { changes } = comparison
  const report = {
    counts: countBySeverity(changes),
    changes: changes.map((change) => ({
      ...change,
      old: comparison.old.locate(change.old),
      new: comparison.new.locate(change.new),
    })),
  }
  return JSON.stringify(report, null, 2)
}
