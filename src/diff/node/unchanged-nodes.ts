import { type JsonObject, refOf } from '../../openapi/document/document-node.js'
import { type DiffNode, type Pair, resolve, rootNode } from './diff-node.js'
import { isEqualJson } from './equal-json.js'

/** Whether two nodes of the two contracts are equal, with everything that they refer to. */
export type IsUnchanged = (pair: Pair) => boolean

/**
 * Makes the function for two contracts. A reference is unchanged if its targets are equal and contain
 * unchanged references only. The order of keys does not matter. Takes time linear in the size of the
 * contracts to begin with, and then in the size of the nodes.
 */
export function unchangedNodes(contracts: Pair): IsUnchanged {
  const changed = changedReferences(contracts)
  return ({ before, after }) => isEqualJson(before.value, after.value, changed)
}

/** The references whose targets differ, directly or through further references. */
function changedReferences(contracts: Pair): ReadonlySet<string> {
  const holders = new Map<string, string[]>()
  const changed = new Set<string>()
  const { components: _, ...rest } = contracts.before.value as JsonObject
  const found = referencesIn(rest, new Set())
  for (const ref of found) {
    const before = targetOf(contracts.before, ref)
    if (!isEqualJson(before, targetOf(contracts.after, ref))) changed.add(ref)
    for (const inner of referencesIn(before, new Set())) {
      found.add(inner)
      const known = holders.get(inner)
      if (known) known.push(ref)
      else holders.set(inner, [ref])
    }
  }
  for (const ref of changed) {
    for (const holder of holders.get(ref) ?? []) changed.add(holder)
  }
  return changed
}

function targetOf({ document }: DiffNode, ref: string): unknown {
  return resolve({ ...rootNode(document), value: { $ref: ref } }).value
}

function referencesIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  const ref = refOf(value)
  if (ref !== undefined) found.add(ref)
  for (const name of Object.keys(value)) referencesIn((value as JsonObject)[name], found)
  return found
}
