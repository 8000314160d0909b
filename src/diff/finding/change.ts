import type { Direction, Severity } from '../rule/rule.js'
import { type RuleName, rules } from '../rule/rules.js'
import type { Difference } from './difference.js'

/** Who is affected: the senders of requests or the readers of responses. */
export type Party = 'senders' | 'readers'

/** One difference between two contracts, with its severity. */
export interface Change {
  readonly rule: RuleName
  /** The worst severity of all directions in which it occurs. */
  readonly severity: Severity
  /** Empty unless the change is breaking. */
  readonly breaks: readonly Party[]
  readonly message: string
  /** What changed: a JSON pointer into the new contract, or into the old one for what was removed. */
  readonly pointer: string
  /** A pointer into the old contract; for what was added, its nearest ancestor. */
  readonly old: string
  /** A pointer into the new contract; for what was removed, its nearest ancestor. */
  readonly new: string
  /** The operations that it concerns, by operationId or method and path; empty for the contract as a whole. */
  readonly operations: readonly string[]
}

/** Differences, and their operation; null for the contract as a whole. */
export interface OperationDifferences {
  readonly operation: string | null
  readonly differences: readonly Difference[]
}

const parties: Readonly<Record<Direction, Party>> = { request: 'senders', response: 'readers' }

const severities: readonly Severity[] = ['breaking', 'non-breaking', 'documentation']

/** Turns differences into changes. The same difference of several operations or directions is one change. Breaking changes come first. */
export function judge(found: readonly OperationDifferences[]): Change[] {
  const same = new Map<string, { differences: Difference[]; operations: Set<string> }>()
  for (const { operation, differences } of found) {
    for (const fact of differences) {
      const key = [fact.rule, fact.before, fact.after, fact.pointer, fact.detail].join('\n')
      const entry = same.get(key) ?? { differences: [], operations: new Set<string>() }
      entry.differences.push(fact)
      if (operation !== null) entry.operations.add(operation)
      same.set(key, entry)
    }
  }
  const changes = [...same.values()].flatMap(({ differences: [first, ...others], operations }) =>
    first ? [changeOf(first, others, [...operations])] : [],
  )
  return changes.sort(byWeight)
}

function changeOf(first: Difference, others: readonly Difference[], operations: string[]): Change {
  const { title, severity } = rules[first.rule]
  const directions = new Set([first, ...others].map(({ direction }) => direction))
  const worst = severities.find((each) => [...directions].some((way) => severity[way] === each))
  const broken = [...directions]
    .filter((way) => severity[way] === 'breaking')
    .map((way) => parties[way])
  return {
    rule: first.rule,
    severity: worst ?? 'documentation',
    breaks: broken.sort(),
    message: `${title}: ${first.detail}`,
    pointer: first.pointer,
    old: first.before,
    new: first.after,
    operations: operations.sort(),
  }
}

function byWeight(one: Change, other: Change): number {
  const weight = severities.indexOf(one.severity) - severities.indexOf(other.severity)
  const key = ({ pointer, rule, message }: Change) => `${pointer} ${rule} ${message}`
  return weight || (key(one) < key(other) ? -1 : Number(key(one) > key(other)))
}
