import { compareDocumentation, compareValues } from '../contract/compare-documentation.js'
import { compareServers, serversOf } from '../contract/compare-servers.js'
import { type Context, reversed } from '../finding/context.js'
import { type Difference, difference, membershipDifferences } from '../finding/difference.js'
import { compareLifecycle } from '../lifecycle/compare-lifecycle.js'
import { isUnstable } from '../lifecycle/stability.js'
import { removalRule, sunsetText } from '../lifecycle/sunset.js'
import { compareParameters } from '../message/compare-parameters.js'
import {
  byName,
  child,
  type DiffNode,
  members,
  type Pair,
  resolve,
  resolveBoth,
  rootNode,
  text,
} from '../node/diff-node.js'
import { pairByName } from '../node/pair-by-name.js'
import type { RuleName } from '../rule/rules.js'
import { compareSecurity } from '../security/compare-requirements.js'
import { compareBodies } from './compare-bodies.js'
import { compareRateLimits } from './compare-rate-limits.js'
import { compareResponses } from './compare-responses.js'
import { findOperations, type OperationNode, withoutNames } from './find-operations.js'
import { hasPath, matchOperations } from './match-operations.js'

/** The differences of one operation. */
export interface OperationDifferences {
  readonly operation: OperationNode
  /** Whether the old contract calls it `draft` or `alpha`. */
  readonly isUnstable: boolean
  readonly differences: readonly Difference[]
}

/** Compares the operations of two `paths` objects or two callbacks. */
export function compareOperations(paths: Pair, context: Context): OperationDifferences[] {
  const sides = { before: findOperations(paths.before), after: findOperations(paths.after) }
  const { matched, removed, added } = matchOperations(sides)
  return [
    ...matched.map((pair) => ({
      operation: pair.after,
      isUnstable: isUnstable(pair.before.operation),
      differences: compareOperation(pair, context),
    })),
    ...removed.map((operation) => {
      const isPath = !hasPath(sides.after, operation.path)
      const nodes = { before: operation, after: missingFrom(paths.after, operation) }
      return {
        operation,
        isUnstable: isUnstable(operation.operation),
        differences: [removalDifference(nodes, isPath, context)],
      }
    }),
    ...added.map((operation) => {
      const rule = hasPath(sides.before, operation.path) ? 'operation-added' : 'path-added'
      const nodes = { before: missingFrom(paths.before, operation), after: operation }
      const at = placesOf(nodes, rule === 'path-added')
      const differences = [difference(rule, context.sent, at, operation.path)]
      return { operation, isUnstable: false, differences }
    }),
  ]
}

type Presence = Pick<OperationNode, 'pathNode' | 'operation'>

/** The place of an operation on the side that does not have it. */
function missingFrom(paths: DiffNode, { method, path }: OperationNode): Presence {
  const pathNode = child(paths, path)
  const operation = { ...child(resolve(pathNode), method), value: undefined }
  return { pathNode: { ...pathNode, value: undefined }, operation }
}

function removalDifference(
  nodes: { readonly before: OperationNode; readonly after: Presence },
  isPath: boolean,
  { sent, today }: Context,
): Difference {
  const { operation, path } = nodes.before
  const sunset = child(operation, 'x-sunset')
  const rule = removalRule(isPath ? 'path-removed' : 'operation-removed', sunset, today)
  return difference(rule, sent, placesOf(nodes, isPath), `${path}${sunsetText(sunset)}`)
}

/** The operations, or their paths if the whole path was added or removed. */
function placesOf({ before, after }: Pair<Presence>, isPath: boolean): Pair {
  return isPath
    ? { before: before.pathNode, after: after.pathNode }
    : { before: before.operation, after: after.operation }
}

function compareOperation(pair: Pair<OperationNode>, context: Context): Difference[] {
  const operations = { before: pair.before.operation, after: pair.after.operation }
  return [
    ...addressDifferences(pair, context),
    ...operationIdDifferences(operations, context),
    ...compareLifecycle((name) => members(operations, name), context.sent),
    ...compareSecurity(operations, context.sent, context.newSchemeName),
    ...compareRateLimits(operations, context.sent),
    ...ownServerDifferences(pair),
    ...compareParameters(pair, context),
    ...compareBodies(operations, context),
    ...compareResponses(members(operations, 'responses'), context),
    ...compareCallbacks(members(operations, 'callbacks'), context),
    ...compareValues('tags-changed', members(operations, 'tags'), context.sent),
    ...compareDocumentation(operations, context.sent),
  ]
}

function addressDifferences(
  { before, after }: Pair<OperationNode>,
  { sent }: Context,
): Difference[] {
  const differenceOf = (rule: RuleName, nodes: Pair, was: string, is: string) =>
    was === is ? [] : [difference(rule, sent, nodes, `${was} → ${is}`)]
  const paths = { before: before.pathNode, after: after.pathNode }
  const operations = { before: before.operation, after: after.operation }
  return [
    ...(withoutNames(before.path) === withoutNames(after.path)
      ? []
      : differenceOf('path-renamed', paths, before.path, after.path)),
    ...differenceOf('method-changed', operations, before.method, after.method),
  ]
}

function operationIdDifferences(operations: Pair, { sent }: Context): Difference[] {
  const nodes = members(operations, 'operationId')
  const before = text(operations.before, 'operationId')
  const after = text(operations.after, 'operationId')
  if (before === after) return []
  if (before === undefined) return [difference('operation-id-added', sent, nodes, `${after}`)]
  if (after === undefined) return [difference('operation-id-removed', sent, nodes, before)]
  return [difference('operation-id-renamed', sent, nodes, `${before} → ${after}`)]
}

/** Compares the servers of an operation or its path. The servers of the contract are compared once, elsewhere. */
function ownServerDifferences({ before, after }: Pair<OperationNode>): Difference[] {
  const own = ({ operation, pathItem }: OperationNode) => serversOf(operation, pathItem)
  if (!own(before) && !own(after)) return []
  const inForce = (node: OperationNode) => {
    const contract = rootNode(node.operation.document)
    return own(node) ?? child(contract, 'servers')
  }
  return compareServers({ before: inForce(before), after: inForce(after) })
}

/** In a callback the server sends the request. */
function compareCallbacks(callbacks: Pair, context: Context): Difference[] {
  const paired = pairByName(byName(callbacks.before), byName(callbacks.after))
  const rules = { removed: 'callback-removed', added: 'callback-added' } as const
  return [
    ...membershipDifferences(rules, context.received, paired, callbacks),
    ...paired.matched.flatMap((each) =>
      compareOperations(resolveBoth(each), reversed(context)).flatMap(
        ({ differences }) => differences,
      ),
    ),
  ]
}
