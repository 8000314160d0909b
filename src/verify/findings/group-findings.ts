import type { CaseResult, Finding } from './finding.js'

/** Findings with one cause: the same rule, operation and expectation. */
export interface FindingGroup {
  /** The first of them. */
  readonly finding: Finding
  readonly count: number
}

export function groupFindings(cases: readonly CaseResult[]): FindingGroup[] {
  const groups = new Map<string, { finding: Finding; count: number }>()
  for (const finding of cases.flatMap(({ findings }) => findings)) {
    const { operationId, rule, expected } = finding
    const key = JSON.stringify([operationId, rule, expected])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { finding, count: 1 })
    else group.count += 1
  }
  return [...groups.values()]
}
