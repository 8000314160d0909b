import { type Pair, text } from '../change/located.js'
import { pairUp } from '../change/pair-up.js'
import { type OperationPlace, withoutNames } from './find-operations.js'

type Operations = ReadonlyMap<string, OperationPlace>

export interface MatchedOperations {
  readonly matched: readonly Pair<OperationPlace>[]
  readonly gone: readonly OperationPlace[]
  readonly came: readonly OperationPlace[]
}

/**
 * Finds which operation became which: those of the same method and path, whatever their parameters
 * are called; of the others those of the same operationId.
 */
export function matchOperations(sides: Pair<Operations>): MatchedOperations {
  const byPlace = pairUp(sides.before, sides.after)
  const byId = pairUp(withIds(byPlace.gone), withIds(byPlace.came))
  const moved = new Set(byId.both.flatMap(({ before, after }) => [before, after]))
  const unmoved = (operations: Operations) =>
    [...operations.values()].filter((each) => !moved.has(each))
  return {
    matched: [...byPlace.both, ...byId.both],
    gone: unmoved(byPlace.gone),
    came: unmoved(byPlace.came),
  }
}

/** Whether there is an operation on this path, whatever its parameters are called. */
export function hasPath(operations: Operations, path: string): boolean {
  return [...operations.values()].some((each) => withoutNames(each.path) === withoutNames(path))
}

function withIds(operations: Operations): Map<string, OperationPlace> {
  return new Map(
    [...operations.values()].flatMap((each) => {
      const id = text(each.operation, 'operationId')
      return id === undefined ? [] : [[id, each] as const]
    }),
  )
}
