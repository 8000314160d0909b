import { type Difference, difference } from '../finding/difference.js'
import { child, type DiffNode, entries, items, type Pair, rootNode } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import type { RuleName } from '../rule/rules.js'

/** A security requirement: all of its schemes, with their scopes, are needed. */
interface Alternative {
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>
}

/** Compares the credentials that an operation requires. Any one of the alternatives suffices. */
export function compareSecurity(
  operations: Pair,
  direction: Direction,
  newName: (scheme: string) => string,
): Difference[] {
  const nodes = { before: requirements(operations.before), after: requirements(operations.after) }
  const before = alternatives(nodes.before).map((each) => rename(each, newName))
  const after = alternatives(nodes.after)
  const differenceOf = (rule: RuleName, detail: string) =>
    difference(rule, direction, nodes, detail)
  const wasOpen = before.some(isOpen)
  if (!wasOpen && after.some(isOpen)) return [differenceOf('security-removed', list(before))]
  return [
    ...(wasOpen && !after.some(isOpen) ? [differenceOf('security-added', list(after))] : []),
    ...lostDifferences(before, after, differenceOf),
    ...(before.every(isOpen) && !after.some(isOpen)
      ? []
      : gainedDifferences(before, after, differenceOf)),
  ]
}

/** The names of the security schemes of an operation. */
export function schemesOf(operation: DiffNode): string[] {
  return alternatives(requirements(operation)).flatMap(({ schemes }) => [...schemes.keys()])
}

type State = (rule: RuleName, detail: string) => Difference

/** Credentials that are no longer accepted. */
function lostDifferences(
  before: readonly Alternative[],
  after: readonly Alternative[],
  state: State,
): Difference[] {
  const lost = before.filter((old) => !isOpen(old) && !after.some((each) => asksNoMore(each, old)))
  return lost.map((old) => {
    const now = after.find((each) => asksForTheSame(each, old))
    return now
      ? state('security-scope-added', `${spell(old)} → ${spell(now)}`)
      : state('security-alternative-removed', spell(old))
  })
}

/** Credentials that were not accepted before. */
function gainedDifferences(
  before: readonly Alternative[],
  after: readonly Alternative[],
  state: State,
): Difference[] {
  const gained = after.filter(
    (now) => !isOpen(now) && !before.some((each) => asksNoMore(each, now)),
  )
  return gained.map((now) => {
    const old = before.find((each) => asksForTheSame(each, now))
    return old
      ? state('security-scope-removed', `${spell(old)} → ${spell(now)}`)
      : state('security-alternative-added', spell(now))
  })
}

/** `security` of the operation, or else of the contract (OpenAPI 3.0.3 section 4.7.10). */
function requirements(operation: DiffNode): DiffNode {
  const own = child(operation, 'security')
  return own.value === undefined ? child(rootNode(operation.document), 'security') : own
}

/** An empty list requires nothing, as `{}` does. */
function alternatives(security: DiffNode): Alternative[] {
  const listed = items(security).map((alternative) => {
    const schemes = entries(alternative).map(
      ([name, scopes]) => [name, new Set(items(scopes).map(({ value }) => String(value)))] as const,
    )
    return { schemes: new Map(schemes) }
  })
  return listed.length > 0 ? listed : [{ schemes: new Map() }]
}

function rename({ schemes }: Alternative, newName: (scheme: string) => string): Alternative {
  return { schemes: new Map([...schemes].map(([name, scopes]) => [newName(name), scopes])) }
}

function isOpen({ schemes }: Alternative): boolean {
  return schemes.size === 0
}

/** Whether `other` requires everything that `one` requires. */
function asksNoMore(one: Alternative, other: Alternative): boolean {
  return [...one.schemes].every(([name, scopes]) => {
    const asked = other.schemes.get(name)
    return asked && [...scopes].every((scope) => asked.has(scope))
  })
}

function asksForTheSame(one: Alternative, other: Alternative): boolean {
  return (
    one.schemes.size === other.schemes.size &&
    [...one.schemes.keys()].every((name) => other.schemes.has(name))
  )
}

function list(alternatives: readonly Alternative[]): string {
  return alternatives
    .filter((each) => !isOpen(each))
    .map(spell)
    .join(', or ')
}

function spell({ schemes }: Alternative): string {
  const words = [...schemes].map(([name, scopes]) =>
    scopes.size > 0 ? `${name} (${[...scopes].join(' ')})` : name,
  )
  return words.join(' and ')
}
