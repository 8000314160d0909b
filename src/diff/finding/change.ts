import { canonicalJson } from '../node/canonical-json.js'
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
  /** The other pointers where the contract repeats the same change. */
  readonly copies: readonly string[]
  /** A pointer into the old contract; for what was added, its nearest ancestor. */
  readonly old: string
  /** A pointer into the new contract; for what was removed, its nearest ancestor. */
  readonly new: string
  /**
   * The operations that it concerns, by operationId or method and path; for a breaking change, those
   * that it breaks. Empty for the contract as a whole.
   */
  readonly operations: readonly string[]
}

/** Differences, and their operation; null for the contract as a whole. */
export interface OperationDifferences {
  readonly operation: string | null
  /** Whether callers of the operation were told that it may change: nothing breaks them. */
  readonly isUnstable: boolean
  readonly differences: readonly Difference[]
}

/** A difference, and the operations where it occurs. */
interface Occurrence {
  readonly difference: Difference
  readonly severity: Severity
  readonly operations: Set<string>
}

const parties: Readonly<Record<Direction, Party>> = { request: 'senders', response: 'readers' }

const severities: readonly Severity[] = ['breaking', 'non-breaking', 'documentation']

/**
 * Turns differences into changes, breaking ones first. The same difference of several operations or
 * directions is one change, and so is one that the contract repeats in inline schemas.
 */
export function judge(found: readonly OperationDifferences[]): Change[] {
  const stable = occurrencesIn(found.filter(({ isUnstable }) => !isUnstable))
  const unstable = occurrencesIn(found.filter(({ isUnstable }) => isUnstable))
  const tolerated = unstable.map((each) => ({ ...each, severity: tolerate(each.severity) }))
  const groups = new Map<string, Occurrence[]>()
  for (const occurrence of [...stable, ...tolerated]) {
    const key = groupOf(occurrence.difference)
    const group = groups.get(key)
    if (group) group.push(occurrence)
    else groups.set(key, [occurrence])
  }
  return [...groups.values()].map(changeOf).sort(byWeight)
}

function tolerate(severity: Severity): Severity {
  return severity === 'breaking' ? 'non-breaking' : severity
}

function occurrencesIn(found: readonly OperationDifferences[]): Occurrence[] {
  const operationsOf = new Map<Difference, Set<string>>()
  for (const { operation, differences } of found) {
    for (const difference of differences) {
      const operations = operationsOf.get(difference) ?? new Set()
      if (operation !== null) operations.add(operation)
      operationsOf.set(difference, operations)
    }
  }
  return [...operationsOf].map(([difference, operations]) => ({
    difference,
    operations,
    severity: rules[difference.rule].severity[difference.direction],
  }))
}

function groupOf({ rule, detail, pointer, values }: Difference): string {
  // Components have names of their own: equal changes of two components stay two changes.
  const place = pointer.startsWith('#/components/')
    ? pointer
    : `${pointer.split('/').at(-1)} ${canonicalJson(values)}`
  return [rule, detail, place].join('\n')
}

function changeOf(group: readonly Occurrence[]): Change {
  const worst =
    severities.find((severity) => group.some((each) => each.severity === severity)) ??
    'documentation'
  const affected = group.filter(({ severity }) => severity === worst)
  const sorted = affected
    .map(({ difference }) => difference)
    .sort((one, other) => compareTexts(one.pointer, other.pointer))
  const [first] = sorted as [Difference]
  const pointers = new Set(group.map(({ difference }) => difference.pointer))
  pointers.delete(first.pointer)
  const operations = affected.flatMap((each) => [...each.operations])
  return {
    rule: first.rule,
    severity: worst,
    breaks: worst === 'breaking' ? partiesOf(affected) : [],
    message: `${rules[first.rule].title}: ${first.detail}`,
    pointer: first.pointer,
    copies: [...pointers].sort(),
    old: first.before,
    new: first.after,
    operations: [...new Set(operations)].sort(),
  }
}

function partiesOf(group: readonly Occurrence[]): Party[] {
  return [...new Set(group.map(({ difference }) => parties[difference.direction]))].sort()
}

function byWeight(one: Change, other: Change): number {
  const weight = severities.indexOf(one.severity) - severities.indexOf(other.severity)
  const key = ({ pointer, rule, message }: Change) => `${pointer} ${rule} ${message}`
  return weight || compareTexts(key(one), key(other))
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
