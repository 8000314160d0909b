import type { Fact } from './fact.js'
import { type Direction, type RuleName, rules, type Severity } from './rules.js'

/** Who has to change something: who sends requests, or who reads responses. */
export type Caller = 'senders' | 'readers'

/** One difference between two contracts, judged. */
export interface Change {
  readonly rule: RuleName
  /** The worst that it is in any direction in which it matters. */
  readonly severity: Severity
  /** Empty unless it breaks somebody. */
  readonly hurts: readonly Caller[]
  readonly message: string
  /** What changed: a JSON pointer into the new contract, or for what is gone into the old one. */
  readonly pointer: string
  /** Where to look in the old contract; for what is new, what holds it. */
  readonly old: string
  /** Where to look in the new contract; for what is gone, what held it. */
  readonly new: string
  /** The operations that meet it, by operationId or method and path; empty for the contract as a whole. */
  readonly operations: readonly string[]
}

/** Facts, and the operation at which they were found; null for the contract as a whole. */
export interface Finding {
  readonly operation: string | null
  readonly facts: readonly Fact[]
}

const callers: Readonly<Record<Direction, Caller>> = { request: 'senders', response: 'readers' }

const severities: readonly Severity[] = ['breaking', 'non-breaking', 'documentation']

/** Judges what was found: the same fact of several operations, or directions, is one change. The worst come first. */
export function judge(findings: readonly Finding[]): Change[] {
  const same = new Map<string, { facts: Fact[]; operations: Set<string> }>()
  for (const { operation, facts } of findings) {
    for (const fact of facts) {
      const key = [fact.rule, fact.before, fact.after, fact.pointer, fact.detail].join('\n')
      const entry = same.get(key) ?? { facts: [], operations: new Set<string>() }
      entry.facts.push(fact)
      if (operation !== null) entry.operations.add(operation)
      same.set(key, entry)
    }
  }
  const changes = [...same.values()].flatMap(({ facts: [first, ...others], operations }) =>
    first ? [changeOf(first, others, [...operations])] : [],
  )
  return changes.sort(byWeight)
}

function changeOf(first: Fact, others: readonly Fact[], operations: string[]): Change {
  const { says, severity } = rules[first.rule]
  const directions = new Set([first, ...others].map(({ direction }) => direction))
  const worst = severities.find((each) => [...directions].some((way) => severity[way] === each))
  const hurt = [...directions]
    .filter((way) => severity[way] === 'breaking')
    .map((way) => callers[way])
  return {
    rule: first.rule,
    severity: worst ?? 'documentation',
    hurts: hurt.sort(),
    message: `${says}: ${first.detail}`,
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
