import { type Pair, resolve } from '../node/diff-node.js'
import type { Relation } from '../rule/rule.js'
import type { Schemas } from './schema-pair.js'

export interface Matching {
  readonly matched: readonly Pair<Schemas>[]
  /** Alternatives that no new alternative replaces. */
  readonly removed: readonly Schemas[]
  /** Alternatives that replace no old one. */
  readonly added: readonly Schemas[]
}

type Relate = (pair: Pair<Schemas>) => Relation

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

  match(({ before, after }) => nameOf(before) !== undefined && nameOf(before) === nameOf(after))
  match((pair) => relate(pair) === 'equal')
  const left = added
  if (removed.length === left.length) {
    removed.forEach((before, index) => {
      const after = left[index]
      if (after) matched.push({ before, after })
    })
    return { matched, removed: [], added: [] }
  }
  match((pair) => relate(pair) !== 'incomparable')
  return {
    matched,
    removed: removed.filter(
      (before) => !sides.after.some((after) => contains(relate({ before, after }))),
    ),
    added: added.filter((after) => !sides.before.some((before) => isIn(relate({ before, after })))),
  }
}

/** The pointer of the component that a schema refers to; undefined for an inline schema. */
function nameOf([schema, ...others]: Schemas): string | undefined {
  if (others.length > 0) return undefined
  const { pointer } = resolve(schema)
  return pointer === schema.pointer ? undefined : pointer
}

function contains(relation: Relation): boolean {
  return relation === 'equal' || relation === 'widened'
}

function isIn(relation: Relation): boolean {
  return relation === 'equal' || relation === 'narrowed'
}
