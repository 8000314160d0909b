import type { Context } from '../finding/context.js'
import {
  type Difference,
  difference,
  membershipDifferences,
  relationOf,
  rulesOf,
} from '../finding/difference.js'
import { removalRule } from '../lifecycle/sunset.js'
import {
  child,
  type DiffNode,
  entries,
  members,
  type Pair,
  resolve,
  resolveBoth,
} from '../node/diff-node.js'
import { pairByName, renaming } from '../node/pair-by-name.js'
import { compareCookies } from './compare-cookies.js'
import { compareSerializedValues } from './compare-serialization.js'

/** Compares the `headers` of two responses. */
export function compareHeaders(responses: Pair, context: Context): Difference[] {
  const headers = members(responses, 'headers')
  const paired = pairByName(byLowerCase(headers.before), byLowerCase(headers.after))
  const differences = paired.matched.flatMap((each) => compareHeader(each.name, each, context))
  const renamed = renaming(paired, ({ thing }) => {
    return relationOf(rulesOf(compareHeader('', thing, context))) === 'equal'
  })
  if (renamed) {
    const detail = `${renamed.thing.before.key} → ${renamed.thing.after.key}`
    return [...differences, difference('header-renamed', context.received, renamed.thing, detail)]
  }
  const sunset = (header: DiffNode) => child(resolve(header), 'x-sunset')
  const rules = {
    removed: (header: DiffNode) => removalRule('header-removed', sunset(header), context.today),
    added: 'header-added',
  } as const
  const left = { removed: asSpelled(paired.removed), added: asSpelled(paired.added) }
  return [...differences, ...membershipDifferences(rules, context.received, left, headers)]
}

function compareHeader(name: string, nodes: Pair, context: Context): Difference[] {
  const pair = resolveBoth(nodes)
  const differences = compareSerializedValues(pair, context.received, context)
  if (name === 'set-cookie') differences.push(...compareCookies(pair, context.received))
  const before = isRequired(pair.before)
  const after = isRequired(pair.after)
  if (before === after) return differences
  const rule = after ? 'header-required' : 'header-optional'
  return [
    ...differences,
    difference(rule, context.received, members(pair, 'required'), `${before} → ${after}`),
  ]
}

/** By names in lower case (RFC 9110 section 5.1), without Content-Type (OpenAPI 3.0.3 section 4.7.17). */
function byLowerCase(headers: DiffNode): Map<string, DiffNode> {
  const named = entries(headers).map(([name, node]) => [name.toLowerCase(), node] as const)
  return new Map(named.filter(([name]) => name !== 'content-type'))
}

function asSpelled(headers: ReadonlyMap<string, DiffNode>): Map<string, DiffNode> {
  return new Map([...headers.values()].map((node) => [node.key, node]))
}

function isRequired(header: DiffNode): boolean {
  return child(header, 'required').value === true
}
