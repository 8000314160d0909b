import { canonical } from '../change/canonical.js'
import { type Fact, fact, membershipFacts } from '../change/fact.js'
import { byName, members, type Pair, resolveBoth } from '../change/located.js'
import { pairUp } from '../change/pair-up.js'
import type { Direction, RuleName } from '../change/rules.js'

const words = ['summary', 'description', 'externalDocs', 'title'] as const

/** Compares what is written for people: descriptions and examples. */
export function compareProse(pair: Pair, direction: Direction): Fact[] {
  return [
    ...words.flatMap((name) => compareWhole('description-changed', members(pair, name), direction)),
    ...compareWhole('example-changed', members(pair, 'example'), direction),
    ...compareEach('example-changed', members(pair, 'examples'), direction),
  ]
}

/** One fact for any difference between two values. */
export function compareWhole(rule: RuleName, pair: Pair, direction: Direction): Fact[] {
  if (canonical(pair.before.value) === canonical(pair.after.value)) return []
  return [fact(rule, direction, pair, pair.after.key)]
}

/** One fact for each member that differs, is gone or came; `$ref`s are followed. */
export function compareEach(rule: RuleName, pair: Pair, direction: Direction): Fact[] {
  const { both, gone, came } = pairUp(byName(pair.before), byName(pair.after))
  const changed = both.flatMap((each) => {
    const { before, after } = resolveBoth(each)
    const equal = canonical(before.value) === canonical(after.value)
    return equal ? [] : [{ name: each.name, before, after }]
  })
  return [
    ...changed.map((each) => fact(rule, direction, each, each.name)),
    ...membershipFacts({ gone: rule, came: rule }, direction, { gone, came }, pair),
  ]
}
