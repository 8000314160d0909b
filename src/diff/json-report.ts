import type { ParsedContract } from '../generate/parse-contract.js'
import type { Comparison } from './comparison.js'
import { countBySeverity } from './count-by-severity.js'

/** The comparison for programs: counts, and each change with its places. */
export function jsonReport(comparison: Comparison): string {
  const { changes } = comparison
  const place = ({ file, lineOf }: ParsedContract, pointer: string) => ({
    file,
    line: lineOf(pointer),
    pointer,
  })
  const report = {
    counts: countBySeverity(changes),
    changes: changes.map((change) => ({
      ...change,
      old: place(comparison.old, change.old),
      new: place(comparison.new, change.new),
    })),
  }
  return JSON.stringify(report, null, 2)
}
