import type { Context } from '../change/context.js'
import { type Fact, fact, membershipFacts } from '../change/fact.js'
import { byName, child, locate, members, type Pair, resolveBoth, text } from '../change/located.js'
import { pairUp } from '../change/pair-up.js'
import type { RuleName } from '../change/rules.js'
import { compareProse, compareWhole } from '../contract/compare-prose.js'
import { compareRateLimits } from '../contract/compare-rate-limits.js'
import { compareSecurity } from '../contract/compare-security.js'
import { compareServers, serversOf } from '../contract/compare-servers.js'
import { compareBodies } from './compare-bodies.js'
import { compareParameters } from './compare-parameters.js'
import { compareResponses } from './compare-responses.js'
import { deprecationFacts } from './compare-serialization.js'
import { findOperations, type OperationPlace, withoutNames } from './find-operations.js'
import { hasPath, matchOperations } from './match-operations.js'

/** What was found at one operation. */
export interface OperationFacts {
  readonly operation: OperationPlace
  readonly facts: readonly Fact[]
}

/** Compares two `paths` objects, or two callbacks: each operation with what became of it. */
export function compareOperations(paths: Pair, context: Context): OperationFacts[] {
  const sides = { before: findOperations(paths.before), after: findOperations(paths.after) }
  const { matched, gone, came } = matchOperations(sides)
  return [
    ...matched.map((pair) => ({ operation: pair.after, facts: compareOperation(pair, context) })),
    ...gone.map((operation) => {
      const rule = hasPath(sides.after, operation.path) ? 'operation-removed' : 'path-removed'
      return { operation, facts: [presenceFact(rule, operation, paths, context)] }
    }),
    ...came.map((operation) => {
      const rule = hasPath(sides.before, operation.path) ? 'operation-added' : 'path-added'
      return { operation, facts: [presenceFact(rule, operation, paths, context)] }
    }),
  ]
}

/** Points at the operation, or at its path where all of that has come or gone. */
function presenceFact(
  rule: 'operation-removed' | 'operation-added' | 'path-removed' | 'path-added',
  { method, path }: OperationPlace,
  paths: Pair,
  { sent }: Context,
): Fact {
  const items = members(paths, path)
  const isPath = rule === 'path-removed' || rule === 'path-added'
  return fact(rule, sent, isPath ? items : members(items, method), path)
}

function compareOperation(pair: Pair<OperationPlace>, context: Context): Fact[] {
  const operations = { before: pair.before.operation, after: pair.after.operation }
  return [
    ...addressFacts(pair, context),
    ...operationIdFacts(operations, context),
    ...deprecationFacts(operations, context.sent),
    ...compareSecurity(operations, context.sent, context.newSchemeName),
    ...compareRateLimits(operations, context.sent),
    ...ownServerFacts(pair),
    ...compareParameters(pair, context),
    ...compareBodies(operations, context),
    ...compareResponses(members(operations, 'responses'), context),
    ...compareCallbacks(members(operations, 'callbacks'), context),
    ...compareWhole('tags-changed', members(operations, 'tags'), context.sent),
    ...compareProse(operations, context.sent),
  ]
}

function addressFacts({ before, after }: Pair<OperationPlace>, { sent }: Context): Fact[] {
  const stating = (rule: RuleName, nodes: Pair, was: string, is: string) =>
    was === is ? [] : [fact(rule, sent, nodes, `${was} → ${is}`)]
  const paths = { before: before.at, after: after.at }
  const operations = { before: before.operation, after: after.operation }
  return [
    ...(withoutNames(before.path) === withoutNames(after.path)
      ? []
      : stating('path-renamed', paths, before.path, after.path)),
    ...stating('method-changed', operations, before.method, after.method),
  ]
}

function operationIdFacts(operations: Pair, { sent }: Context): Fact[] {
  const nodes = members(operations, 'operationId')
  const before = text(operations.before, 'operationId')
  const after = text(operations.after, 'operationId')
  if (before === after) return []
  if (before === undefined) return [fact('operation-id-added', sent, nodes, `${after}`)]
  if (after === undefined) return [fact('operation-id-removed', sent, nodes, before)]
  return [fact('operation-id-renamed', sent, nodes, `${before} → ${after}`)]
}

/** Where an operation or its path has servers of its own; those of the contract are compared once. */
function ownServerFacts({ before, after }: Pair<OperationPlace>): Fact[] {
  const own = ({ operation, pathItem }: OperationPlace) => serversOf(operation, pathItem)
  if (!own(before) && !own(after)) return []
  const inForce = (node: OperationPlace) => {
    const contract = locate(node.operation.document)
    return own(node) ?? child(contract, 'servers')
  }
  return compareServers({ before: inForce(before), after: inForce(after) })
}

/** In a callback the server sends and the caller answers. */
function compareCallbacks(callbacks: Pair, context: Context): Fact[] {
  const paired = pairUp(byName(callbacks.before), byName(callbacks.after))
  const turned = { ...context, sent: context.received, received: context.sent }
  const rules = { gone: 'callback-removed', came: 'callback-added' } as const
  return [
    ...membershipFacts(rules, context.received, paired, callbacks),
    ...paired.both.flatMap((each) =>
      compareOperations(resolveBoth(each), turned).flatMap(({ facts }) => facts),
    ),
  ]
}
