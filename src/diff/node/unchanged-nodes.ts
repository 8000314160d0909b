import { isObject, refOf } from '../../openapi/document/document-node.js'
import { type DiffNode, type Pair, resolve, rootNode } from './diff-node.js'

/** Whether two nodes of the two contracts are equal, with everything that they refer to. */
export type IsUnchanged = (pair: Pair) => boolean

/**
 * Makes the function for two contracts. Equal values get the same number, so that no value is compared
 * twice. A reference is unchanged if its targets have equal numbers and contain unchanged references
 * only. Takes time linear in the size of the contracts.
 */
export function unchangedNodes(contracts: Pair): IsUnchanged {
  const numberOf = valueNumbers()
  const changed = changedReferences(contracts, numberOf)
  const stable = new Map<number, boolean>()
  const isStable = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return true
    const number = numberOf(value)
    const known = stable.get(number)
    if (known !== undefined) return known
    const ref = refOf(value)
    const result = !(ref !== undefined && changed.has(ref)) && Object.values(value).every(isStable)
    stable.set(number, result)
    return result
  }
  return ({ before, after }) =>
    numberOf(before.value) === numberOf(after.value) && isStable(before.value)
}

/** Numbers values so that equal JSON values, whatever the order of their keys, have equal numbers. */
function valueNumbers(): (value: unknown) => number {
  const numbers = new Map<string, number>()
  const known = new WeakMap<object, number>()
  const numberOfText = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const numberOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return numberOfText(`${typeof value} ${value}`)
    const old = known.get(value)
    if (old !== undefined) return old
    const number = numberOfText(
      isObject(value)
        ? Object.keys(value)
            .sort()
            .map((key) => `${JSON.stringify(key)}${numberOf(value[key])}`)
            .join()
        : `[${Object.values(value).map(numberOf).join()}]`,
    )
    known.set(value, number)
    return number
  }
  return numberOf
}

/** The references whose targets differ, directly or through further references. */
function changedReferences(
  contracts: Pair,
  numberOf: (value: unknown) => number,
): ReadonlySet<string> {
  const holders = new Map<string, string[]>()
  const all = referencesIn(contracts.before.value, new Set())
  const changed = new Set<string>()
  for (const ref of all) {
    const before = targetOf(contracts.before, ref)
    if (numberOf(before) !== numberOf(targetOf(contracts.after, ref))) changed.add(ref)
    for (const inner of referencesIn(before, new Set())) {
      holders.set(inner, [...(holders.get(inner) ?? []), ref])
    }
  }
  const pending = [...changed]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const holder of holders.get(next) ?? []) {
      if (changed.has(holder)) continue
      changed.add(holder)
      pending.push(holder)
    }
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
  for (const inner of Object.values(value)) referencesIn(inner, found)
  return found
}
