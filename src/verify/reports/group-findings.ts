import type { Finding } from '../findings/finding.js'
import type { Report } from '../run/verify-server.js'

/** Findings that are one defect: the same rule broken by the same operation, which was expected to do the same. */
export interface FindingGroup {
  /** The first of them. */
  readonly finding: Finding
  readonly count: number
}

export function groupFindings({ cases }: Pick<Report, 'cases'>): FindingGroup[] {
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
