import { type Pair, text } from '../node/diff-node.js'
import { pairByName } from '../node/pair-by-name.js'
import { type OperationNode, withoutNames } from './find-operations.js'

type Operations = ReadonlyMap<string, OperationNode>

export interface MatchedOperations {
  readonly matched: readonly Pair<OperationNode>[]
  readonly removed: readonly OperationNode[]
  readonly added: readonly OperationNode[]
}

/**
 * Pairs operations of equal method and path (the names of path parameters do not matter), and the
 * others by operationId.
 */
export function matchOperations(sides: Pair<Operations>): MatchedOperations {
  const byPlace = pairByName(sides.before, sides.after)
  const byId = pairByName(withIds(byPlace.removed), withIds(byPlace.added))
  const moved = new Set(byId.matched.flatMap(({ before, after }) => [before, after]))
  const unmoved = (operations: Operations) =>
    [...operations.values()].filter((each) => !moved.has(each))
  return {
    matched: [...byPlace.matched, ...byId.matched],
    removed: unmoved(byPlace.removed),
    added: unmoved(byPlace.added),
  }
}

/** Whether an operation has this path. The names of path parameters do not matter. */
export function hasPath(operations: Operations, path: string): boolean {
  const wanted = withoutNames(path)
  return [...operations.keys()].some((key) => key.endsWith(` ${wanted}`))
}

function withIds(operations: Operations): Map<string, OperationNode> {
  return new Map(
    [...operations.values()].flatMap((each) => {
      const id = text(each.operation, 'operationId')
      return id === undefined ? [] : [[id, each] as const]
    }),
  )
}
