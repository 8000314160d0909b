import { type Difference, difference, membershipDifferences } from '../finding/difference.js'
import { byName, members, type Pair, resolveBoth } from '../node/diff-node.js'
import { isEqualJson } from '../node/equal-json.js'
import { pairByName } from '../node/pair-by-name.js'
import type { Direction } from '../rule/rule.js'
import type { RuleName } from '../rule/rules.js'

const words = ['summary', 'description', 'externalDocs', 'title'] as const

/** Compares descriptions and examples. */
export function compareDocumentation(pair: Pair, direction: Direction): Difference[] {
  return [
    ...words.flatMap((name) =>
      compareValues('description-changed', members(pair, name), direction),
    ),
    ...compareValues('example-changed', members(pair, 'example'), direction),
    ...compareMembers('example-changed', members(pair, 'examples'), direction),
  ]
}

/** One difference if two values are not equal. */
export function compareValues(rule: RuleName, pair: Pair, direction: Direction): Difference[] {
  if (isEqualJson(pair.before.value, pair.after.value)) return []
  return [difference(rule, direction, pair, pair.after.key)]
}

/** One difference for each member that differs or that only one side has. `$ref`s are followed. */
export function compareMembers(rule: RuleName, pair: Pair, direction: Direction): Difference[] {
  const { matched, removed, added } = pairByName(byName(pair.before), byName(pair.after))
  const changed = matched.flatMap((each) => {
    const { before, after } = resolveBoth(each)
    return isEqualJson(before.value, after.value) ? [] : [{ name: each.name, before, after }]
  })
  return [
    ...changed.map((each) => difference(rule, direction, each, each.name)),
    ...membershipDifferences({ removed: rule, added: rule }, direction, { removed, added }, pair),
  ]
}
