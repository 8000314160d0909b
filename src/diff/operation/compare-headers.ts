import type { Context } from '../change/context.js'
import { type Fact, fact, membershipFacts, relationOf } from '../change/fact.js'
import { child, entries, type Located, members, type Pair, resolveBoth } from '../change/located.js'
import { pairUp, renaming } from '../change/pair-up.js'
import { compareCookies } from './compare-cookies.js'
import { compareCarriers } from './compare-serialization.js'

/** Compares the `headers` of two responses. */
export function compareHeaders(responses: Pair, context: Context): Fact[] {
  const headers = members(responses, 'headers')
  const paired = pairUp(byLowerCase(headers.before), byLowerCase(headers.after))
  const facts = paired.both.flatMap((each) => compareHeader(each.name, each, context))
  const renamed = renaming(paired, ({ thing }) => {
    return relationOf(compareHeader('', thing, context)) === 'equal'
  })
  if (renamed) {
    const detail = `${renamed.thing.before.key} → ${renamed.thing.after.key}`
    return [...facts, fact('header-renamed', context.received, renamed.thing, detail)]
  }
  const rules = { gone: 'header-removed', came: 'header-added' } as const
  const left = { gone: asSpelled(paired.gone), came: asSpelled(paired.came) }
  return [...facts, ...membershipFacts(rules, context.received, left, headers)]
}

function compareHeader(name: string, nodes: Pair, context: Context): Fact[] {
  const pair = resolveBoth(nodes)
  const facts = compareCarriers(pair, context.received, context)
  if (name === 'set-cookie') facts.push(...compareCookies(pair, context.received))
  const before = isRequired(pair.before)
  const after = isRequired(pair.after)
  if (before === after) return facts
  const rule = after ? 'header-required' : 'header-optional'
  return [...facts, fact(rule, context.received, members(pair, 'required'), `${before} → ${after}`)]
}

/** Whatever their case (RFC 9110 section 5.1); Content-Type is the media type's (OpenAPI 3.0.3 section 4.7.17). */
function byLowerCase(headers: Located): Map<string, Located> {
  const named = entries(headers).map(([name, node]) => [name.toLowerCase(), node] as const)
  return new Map(named.filter(([name]) => name !== 'content-type'))
}

function asSpelled(headers: ReadonlyMap<string, Located>): Map<string, Located> {
  return new Map([...headers.values()].map((node) => [node.key, node]))
}

function isRequired(header: Located): boolean {
  return child(header, 'required').value === true
}
