import type { Context } from '../change/context.js'
import { type Fact, fact } from '../change/fact.js'
import {
  child,
  type Located,
  members,
  numberAt,
  type Pair,
  resolveBoth,
} from '../change/located.js'
import type { RuleName } from '../change/rules.js'
import { compareProse } from '../contract/compare-prose.js'
import { compareContent } from './compare-content.js'

/** Compares the `requestBody` of an operation. */
export function compareBodies(operations: Pair, context: Context): Fact[] {
  const nodes = members(operations, 'requestBody')
  const pair = resolveBoth(nodes)
  const inBoth = pair.before.value !== undefined && pair.after.value !== undefined
  const presence = presenceRule(pair)
  const facts = presence ? [fact(presence, context.sent, inBoth ? pair : nodes, spell(pair))] : []
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
  const nodes = members(pair, 'x-max-bytes')
  const before = numberAt(nodes.before, Infinity)
  const after = numberAt(nodes.after, Infinity)
  if (before === after) return []
  const rule = after < before ? 'body-limit-narrowed' : 'body-limit-widened'
  return [fact(rule, sent, nodes, `${size(before)} → ${size(after)}`)]
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
