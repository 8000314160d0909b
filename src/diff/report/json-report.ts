import type { Comparison } from '../change/comparison.js'
import { countBySeverity } from './count-by-severity.js'

/** The comparison for programs: counts, and each change with its places. */
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
