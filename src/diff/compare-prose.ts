import { canonical } from './canonical.js'
import { type Fact, fact } from './fact.js'
import { byName, child, type Located, type Pair, resolveBoth } from './located.js'
import { pairUp } from './pair-up.js'
import type { Direction, RuleName } from './rules.js'

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
  return [fact(rule, direction, pair, nameOf(pair.after))]
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
    ...[...gone].map(([name, before]) =>
      fact(rule, direction, { before, after: child(pair.after, name) }, `${name} is gone`),
    ),
    ...[...came].map(([name, after]) =>
      fact(rule, direction, { before: child(pair.before, name), after }, `${name} is new`),
    ),
  ]
}

/** The same member of both. */
export function members(pair: Pair, name: string): Pair {
  return { before: child(pair.before, name), after: child(pair.after, name) }
}

function nameOf({ pointer }: Located): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1)
}
