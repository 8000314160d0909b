import type { ParsedContract } from '../../openapi/document/parse-contract.js'
import type { Comparison } from '../contract/compare-contracts.js'
import { countBySeverity } from './count-by-severity.js'

/** The comparison as JSON: counts, and each change with file, line and pointer. */
export function jsonReport(comparison: Comparison): string {
  const { changes } = comparison
  const node = ({ file, lineOf }: ParsedContract, pointer: string) => ({
    file,
    line: lineOf(pointer),
    pointer,
  })
  const report = {
    counts: countBySeverity(changes),
    changes: changes.map((change) => ({
      ...change,
      old: node(comparison.old, change.old),
      new: node(comparison.new, change.new),
    })),
  }
  return JSON.stringify(report, null, 2)
}
