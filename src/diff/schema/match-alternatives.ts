import { isAtLeast, isAtMost } from '../finding/difference.js'
import { type Pair, resolve } from '../node/diff-node.js'
import type { Relation } from '../rule/rule.js'
import type { Schemas } from './merged-schema.js'

export interface Matching {
  readonly matched: readonly Pair<Schemas>[]
  /** Alternatives that no new alternative replaces. */
  readonly removed: readonly Schemas[]
  /** Alternatives that replace no old one. */
  readonly added: readonly Schemas[]
}

type Relate = (pair: Pair<Schemas>) => Relation

/** Above this number of pairs, alternatives are matched by component and order only. */
const maxPairs = 400

/**
 * Pairs the alternatives of two choices: first those that refer to the same component; then equal ones;
 * then, if both sides have the same number left, in their order; otherwise those of which one contains
 * the other. A remaining alternative that another one contains is neither removed nor added.
 */
export function matchAlternatives(sides: Pair<readonly Schemas[]>, relate: Relate): Matching {
  const matched: Pair<Schemas>[] = []
  let removed = [...sides.before]
  let added = [...sides.after]

  const match = (fits: (pair: Pair<Schemas>) => boolean) => {
    for (const before of removed) {
      const after = added.find((each) => fits({ before, after: each }))
      if (!after) continue
      matched.push({ before, after })
      removed = removed.filter((each) => each !== before)
      added = added.filter((each) => each !== after)
    }
  }
  const isBounded = () => removed.length * added.length <= maxPairs

  match(({ before, after }) => nameOf(before) !== undefined && nameOf(before) === nameOf(after))
  if (isBounded()) match((pair) => relate(pair) === 'equal')
  if (removed.length === added.length) {
    const pairs = removed.flatMap((before, index) => {
      const after = added[index]
      return after ? [{ before, after }] : []
    })
    return { matched: [...matched, ...pairs], removed: [], added: [] }
  }
  if (!isBounded()) return { matched, removed, added }
  match((pair) => relate(pair) !== 'incomparable')
  return {
    matched,
    removed: removed.filter(
      (before) => !sides.after.some((after) => isAtLeast(relate({ before, after }))),
    ),
    added: added.filter(
      (after) => !sides.before.some((before) => isAtMost(relate({ before, after }))),
    ),
  }
}

/** The pointer of the component that an alternative refers to; undefined for an inline schema. */
function nameOf(schemas: Schemas): string | undefined {
  const schema = schemas.find(({ bare }) => !bare)
  if (!schema) return undefined
  const { pointer } = resolve(schema)
  return pointer === schema.pointer ? undefined : pointer
}
