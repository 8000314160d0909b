import { canonical } from '../change/canonical.js'
import { type Fact, fact } from '../change/fact.js'
import { child, entries, numberAt, type Pair } from '../change/located.js'
import { pairUp } from '../change/pair-up.js'
import type { RuleName } from '../change/rules.js'
import { keyword } from '../schema/conjunction.js'
import type { ConjunctionPair } from '../schema/schema-pair.js'

/** Keywords that validate nothing and of which any change counts alike. */
const annotations: readonly { readonly keyword: string; readonly rule: RuleName }[] = [
  { keyword: 'title', rule: 'description-changed' },
  { keyword: 'description', rule: 'description-changed' },
  { keyword: 'externalDocs', rule: 'description-changed' },
  { keyword: 'example', rule: 'example-changed' },
  { keyword: 'xml', rule: 'xml-changed' },
]

/** Compares what a schema says beside what is valid. */
export function compareAnnotations(pair: ConjunctionPair): Fact[] {
  const told = annotations.flatMap((each) => changeOf(pair, each.keyword, each.rule))
  return [
    ...told,
    ...defaultFacts(pair),
    ...deprecationFacts(pair),
    ...errorCodeFacts(pair),
    ...lifetimeFacts(pair),
  ]
}

function changeOf(pair: ConjunctionPair, name: string, rule: RuleName): Fact[] {
  const nodes = both(pair, name)
  if (canonical(nodes.before.value) === canonical(nodes.after.value)) return []
  return [fact(rule, pair.direction, nodes, name)]
}

/** Who leaves the value out gets the default. */
function defaultFacts(pair: ConjunctionPair): Fact[] {
  const { before, after } = both(pair, 'default')
  if (after.value === undefined) return changeOf(pair, 'default', 'default-removed')
  return changeOf(pair, 'default', before.value === undefined ? 'default-added' : 'default-changed')
}

function deprecationFacts(pair: ConjunctionPair): Fact[] {
  const { before, after } = both(pair, 'deprecated')
  if ((before.value === true) === (after.value === true)) return []
  const rule = after.value === true ? 'deprecated' : 'undeprecated'
  return [fact(rule, pair.direction, { before, after }, 'the value')]
}

/** `x-error-codes`: which failing keyword is answered with which code. It concerns what is sent. */
function errorCodeFacts(pair: ConjunctionPair): Fact[] {
  if (pair.direction === 'response') return []
  const { before, after } = both(pair, 'x-error-codes')
  const { both: kept, gone, came } = pairUp(new Map(entries(before)), new Map(entries(after)))
  const changed = kept.filter((each) => each.before.value !== each.after.value)
  const names = [...changed.map(({ name }) => name), ...gone.keys(), ...came.keys()]
  return names.map((name) => {
    const nodes = { before: child(before, name), after: child(after, name) }
    return fact('error-code-changed', pair.direction, nodes, `${name}: ${codes(nodes)}`)
  })
}

/** `x-lifetime` of a token, in seconds. */
function lifetimeFacts(pair: ConjunctionPair): Fact[] {
  const nodes = both(pair, 'x-lifetime')
  const before = numberAt(nodes.before, Infinity)
  const after = numberAt(nodes.after, Infinity)
  if (before === after) return []
  const rule = after < before ? 'lifetime-shortened' : 'lifetime-lengthened'
  return [fact(rule, pair.direction, nodes, `${seconds(before)} → ${seconds(after)}`)]
}

function seconds(lifetime: number): string {
  return lifetime === Infinity ? 'no end' : `${lifetime} s`
}

function both(pair: ConjunctionPair, name: string): Pair {
  return { before: keyword(pair.before, name), after: keyword(pair.after, name) }
}

function codes({ before, after }: Pair): string {
  return `${before.value ?? 'the general code'} → ${after.value ?? 'the general code'}`
}
