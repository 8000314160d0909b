import { compareContent } from './compare-content.js'
import { compareProse } from './compare-prose.js'
import type { Context } from './context.js'
import { type Fact, fact } from './fact.js'
import { child, type Located, members, numberAt, type Pair, resolveBoth } from './located.js'
import type { RuleName } from './rules.js'

/** Compares the `requestBody` of an operation. */
export function compareBodies(operations: Pair, context: Context): Fact[] {
  const places = members(operations, 'requestBody')
  const pair = resolveBoth(places)
  const inBoth = pair.before.value !== undefined && pair.after.value !== undefined
  const presence = presenceRule(pair)
  const facts = presence ? [fact(presence, context.sent, inBoth ? pair : places, spell(pair))] : []
  if (!inBoth) return facts
  return [
    ...facts,
    ...sizeFacts(pair, context),
    ...compareContent(members(pair, 'content'), context.sent, 'value', context),
    ...compareProse(pair, context.sent),
  ]
}

function presenceRule({ before, after }: Pair): RuleName | null {
  const wasRequired = isRequired(before)
  if (after.value === undefined) return before.value === undefined ? null : 'request-body-removed'
  if (isRequired(after)) return wasRequired ? null : 'request-body-required'
  if (before.value === undefined) return 'request-body-added'
  return wasRequired ? 'request-body-optional' : null
}

/** `x-max-bytes`: the largest body, in bytes. */
function sizeFacts(pair: Pair, { sent }: Context): Fact[] {
  const places = members(pair, 'x-max-bytes')
  const before = numberAt(places.before, Infinity)
  const after = numberAt(places.after, Infinity)
  if (before === after) return []
  const rule = after < before ? 'body-limit-narrowed' : 'body-limit-widened'
  return [fact(rule, sent, places, `${size(before)} → ${size(after)}`)]
}

function size(bytes: number): string {
  return bytes === Infinity ? 'no limit' : `${bytes} bytes`
}

function spell({ before, after }: Pair): string {
  const word = (body: Located) =>
    body.value === undefined ? 'no body' : isRequired(body) ? 'required' : 'optional'
  return `${word(before)} → ${word(after)}`
}

function isRequired(body: Located): boolean {
  return child(body, 'required').value === true
}
