import { compareDocumentation } from '../contract/compare-documentation.js'
import type { Context } from '../finding/context.js'
import { type Difference, difference } from '../finding/difference.js'
import { compareContent } from '../message/compare-content.js'
import {
  child,
  type DiffNode,
  members,
  numberAt,
  type Pair,
  resolveBoth,
} from '../node/diff-node.js'
import type { RuleName } from '../rule/rules.js'

/** Compares the `requestBody` of an operation. */
export function compareBodies(operations: Pair, context: Context): Difference[] {
  const nodes = members(operations, 'requestBody')
  if (context.isUnchanged(nodes)) return []
  const pair = resolveBoth(nodes)
  const inBoth = pair.before.value !== undefined && pair.after.value !== undefined
  const presence = presenceRule(pair)
  const differences = presence
    ? [difference(presence, context.sent, inBoth ? pair : nodes, spell(pair))]
    : []
  if (!inBoth) return differences
  return [
    ...differences,
    ...sizeDifferences(pair, context),
    ...compareContent(members(pair, 'content'), context.sent, 'value', context),
    ...compareDocumentation(pair, context.sent),
  ]
}

function presenceRule({ before, after }: Pair): RuleName | null {
  const wasRequired = isRequired(before)
  if (after.value === undefined) return before.value === undefined ? null : 'request-body-removed'
  if (isRequired(after)) return wasRequired ? null : 'request-body-required'
  if (before.value === undefined) return 'request-body-added'
  return wasRequired ? 'request-body-optional' : null
}

/** `x-max-bytes`: the maximum size of the body, in bytes. */
function sizeDifferences(pair: Pair, { sent }: Context): Difference[] {
  const nodes = members(pair, 'x-max-bytes')
  const before = numberAt(nodes.before, Infinity)
  const after = numberAt(nodes.after, Infinity)
  if (before === after) return []
  const rule = after < before ? 'body-limit-narrowed' : 'body-limit-widened'
  return [difference(rule, sent, nodes, `${size(before)} → ${size(after)}`)]
}

function size(bytes: number): string {
  return bytes === Infinity ? 'no limit' : `${bytes} bytes`
}

function spell({ before, after }: Pair): string {
  const word = (body: DiffNode) =>
    body.value === undefined ? 'no body' : isRequired(body) ? 'required' : 'optional'
  return `${word(before)} → ${word(after)}`
}

function isRequired(body: DiffNode): boolean {
  return child(body, 'required').value === true
}
