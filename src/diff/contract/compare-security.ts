import { type Fact, fact } from '../change/fact.js'
import { child, entries, items, type Located, locate, type Pair } from '../change/located.js'
import type { Direction, RuleName } from '../change/rules.js'

/** One way to be let in: every scheme of it, with these scopes at least. */
interface Alternative {
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>
}

/** Compares which credentials an operation asks for: any of the alternatives lets a caller in. */
export function compareSecurity(
  operations: Pair,
  direction: Direction,
  newName: (scheme: string) => string,
): Fact[] {
  const nodes = { before: requirements(operations.before), after: requirements(operations.after) }
  const before = alternatives(nodes.before).map((each) => rename(each, newName))
  const after = alternatives(nodes.after)
  const stating = (rule: RuleName, detail: string) => fact(rule, direction, nodes, detail)
  const wasOpen = before.some(isOpen)
  if (!wasOpen && after.some(isOpen)) return [stating('security-removed', list(before))]
  return [
    ...(wasOpen && !after.some(isOpen) ? [stating('security-added', list(after))] : []),
    ...lostFacts(before, after, stating),
    ...(before.every(isOpen) && !after.some(isOpen) ? [] : gainedFacts(before, after, stating)),
  ]
}

/** The schemes that an operation may ask for. */
export function schemesOf(operation: Located): string[] {
  return alternatives(requirements(operation)).flatMap(({ schemes }) => [...schemes.keys()])
}

type State = (rule: RuleName, detail: string) => Fact

/** What let callers in and no longer does. */
function lostFacts(
  before: readonly Alternative[],
  after: readonly Alternative[],
  state: State,
): Fact[] {
  const lost = before.filter((old) => !isOpen(old) && !after.some((each) => asksNoMore(each, old)))
  return lost.map((old) => {
    const now = after.find((each) => asksForTheSame(each, old))
    return now
      ? state('security-scope-added', `${spell(old)} → ${spell(now)}`)
      : state('security-alternative-removed', spell(old))
  })
}

/** What lets callers in and did not. */
function gainedFacts(
  before: readonly Alternative[],
  after: readonly Alternative[],
  state: State,
): Fact[] {
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

/** `security` of the operation, else that of the whole contract (OpenAPI 3.0.3 section 4.7.10). */
function requirements(operation: Located): Located {
  const own = child(operation, 'security')
  return own.value === undefined ? child(locate(operation.document), 'security') : own
}

/** None at all asks for nothing, as `{}` does. */
function alternatives(security: Located): Alternative[] {
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

/** Whether all that the one asks for, the other asks for too. */
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
