import { type Difference, difference } from '../finding/difference.js'
import { compareLifecycle } from '../lifecycle/compare-lifecycle.js'
import { child, entries, numberAt, type Pair } from '../node/diff-node.js'
import { isEqualJson } from '../node/equal-json.js'
import { pairByName } from '../node/pair-by-name.js'
import type { RuleName } from '../rule/rules.js'
import { keywordOf } from '../schema/merged-schema.js'
import type { MergedPair } from '../schema/schema-pair.js'

/** Keywords that validate nothing, of which every change has the same rule. */
const annotations: readonly { readonly keyword: string; readonly rule: RuleName }[] = [
  { keyword: 'title', rule: 'description-changed' },
  { keyword: 'description', rule: 'description-changed' },
  { keyword: 'externalDocs', rule: 'description-changed' },
  { keyword: 'example', rule: 'example-changed' },
  { keyword: 'examples', rule: 'example-changed' },
  { keyword: 'xml', rule: 'xml-changed' },
]

/** Compares the keywords that do not decide which values are valid. */
export function compareAnnotations(pair: MergedPair): Difference[] {
  const told = annotations.flatMap((each) => changeOf(pair, each.keyword, each.rule))
  return [
    ...told,
    ...defaultDifferences(pair),
    ...compareLifecycle((name) => both(pair, name), pair.direction),
    ...errorCodeDifferences(pair),
    ...lifetimeDifferences(pair),
  ]
}

function changeOf(pair: MergedPair, name: string, rule: RuleName): Difference[] {
  const nodes = both(pair, name)
  if (isEqualJson(nodes.before.value, nodes.after.value)) return []
  return [difference(rule, pair.direction, nodes, name)]
}

/** A sender that omits the value gets the default. */
function defaultDifferences(pair: MergedPair): Difference[] {
  const { before, after } = both(pair, 'default')
  if (after.value === undefined) return changeOf(pair, 'default', 'default-removed')
  return changeOf(pair, 'default', before.value === undefined ? 'default-added' : 'default-changed')
}

/** `x-error-codes`: the error code of a failing keyword. It applies to requests. */
function errorCodeDifferences(pair: MergedPair): Difference[] {
  if (pair.direction === 'response') return []
  const { before, after } = both(pair, 'x-error-codes')
  const {
    matched: kept,
    removed,
    added,
  } = pairByName(new Map(entries(before)), new Map(entries(after)))
  const changed = kept.filter((each) => each.before.value !== each.after.value)
  const names = [...changed.map(({ name }) => name), ...removed.keys(), ...added.keys()]
  return names.map((name) => {
    const nodes = { before: child(before, name), after: child(after, name) }
    return difference('error-code-changed', pair.direction, nodes, `${name}: ${codes(nodes)}`)
  })
}

/** `x-lifetime` of a token, in seconds. */
function lifetimeDifferences(pair: MergedPair): Difference[] {
  const nodes = both(pair, 'x-lifetime')
  const before = numberAt(nodes.before, Infinity)
  const after = numberAt(nodes.after, Infinity)
  if (before === after) return []
  const rule = after < before ? 'lifetime-shortened' : 'lifetime-lengthened'
  return [difference(rule, pair.direction, nodes, `${seconds(before)} → ${seconds(after)}`)]
}

function seconds(lifetime: number): string {
  return lifetime === Infinity ? 'no end' : `${lifetime} s`
}

function both(pair: MergedPair, name: string): Pair {
  return { before: keywordOf(pair.before, name), after: keywordOf(pair.after, name) }
}

function codes({ before, after }: Pair): string {
  return `${before.value ?? 'the general code'} → ${after.value ?? 'the general code'}`
}
