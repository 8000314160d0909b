import { type Pair, resolve } from '../change/located.js'
import type { Relation } from '../change/rules.js'
import type { Schemas } from './schema-pair.js'

export interface Matching {
  readonly matched: readonly Pair<Schemas>[]
  /** Nothing takes their place. */
  readonly gone: readonly Schemas[]
  /** Nothing had their place. */
  readonly came: readonly Schemas[]
}

type Relate = (pair: Pair<Schemas>) => Relation

/**
 * Finds which alternative became which: those of the same name; the equal ones; then, if as many are
 * left on both sides, in their order; else those of which one accepts all that the other does. What
 * remains and is covered by another alternative is neither lost nor new.
 */
export function matchAlternatives(sides: Pair<readonly Schemas[]>, relate: Relate): Matching {
  const matched: Pair<Schemas>[] = []
  let gone = [...sides.before]
  let came = [...sides.after]

  const match = (fits: (pair: Pair<Schemas>) => boolean) => {
    for (const before of gone) {
      const after = came.find((each) => fits({ before, after: each }))
      if (!after) continue
      matched.push({ before, after })
      gone = gone.filter((each) => each !== before)
      came = came.filter((each) => each !== after)
    }
  }

  match(({ before, after }) => nameOf(before) !== undefined && nameOf(before) === nameOf(after))
  match((pair) => relate(pair) === 'equal')
  const left = came
  if (gone.length === left.length) {
    gone.forEach((before, index) => {
      const after = left[index]
      if (after) matched.push({ before, after })
    })
    return { matched, gone: [], came: [] }
  }
  match((pair) => relate(pair) !== 'incomparable')
  return {
    matched,
    gone: gone.filter(
      (before) => !sides.after.some((after) => contains(relate({ before, after }))),
    ),
    came: came.filter((after) => !sides.before.some((before) => isIn(relate({ before, after })))),
  }
}

/** A component's schema is known by its place; one that is written out has no name. */
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
