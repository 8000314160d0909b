import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { type Change, judge, type OperationDifferences } from '../finding/change.js'
import { type Context, reversed } from '../finding/context.js'
import type { Difference } from '../finding/difference.js'
import { byName, members, type Pair, rootNode } from '../node/diff-node.js'
import { pairByName } from '../node/pair-by-name.js'
import { unchangedNodes } from '../node/unchanged-nodes.js'
import { compareOperations } from '../operation/compare-operations.js'
import { compareResponses } from '../operation/compare-responses.js'
import { findOperations, operationName } from '../operation/find-operations.js'
import { schemaComparison } from '../schema/compare-schemas.js'
import { schemesOf } from '../security/compare-requirements.js'
import { compareSecuritySchemes, matchSchemes } from '../security/compare-schemes.js'
import { compareDocumentation, compareMembers, compareValues } from './compare-documentation.js'
import { compareServers } from './compare-servers.js'

/**
 * The changes between two contracts, breaking ones first. Components that no operation uses are not
 * compared. A `$ref` without a target counts as an empty object.
 *
 * @param today decides whether what was removed had passed its `x-sunset`
 */
export function diffContracts(
  before: ContractDocument,
  after: ContractDocument,
  today: Date,
): Change[] {
  const contracts = { before: rootNode(before), after: rootNode(after) }
  const paths = members(contracts, 'paths')
  const schemes = matchSchemes(contracts)
  const isUnchanged = unchangedNodes(contracts)
  const context: Context = {
    isUnchanged,
    today,
    compareSchemas: schemaComparison(isUnchanged, today).differences,
    sent: 'request',
    received: 'response',
    newSchemeName: (name) => schemes.newNames.get(name) ?? name,
  }
  const operations = compareOperations(paths, context).map(
    ({ operation, isUnstable, differences }): OperationDifferences => ({
      operation: operationName(operation),
      isUnstable,
      differences,
    }),
  )
  const webhooks = compareOperations(members(contracts, 'webhooks'), reversed(context)).map(
    ({ operation, isUnstable, differences }): OperationDifferences => ({
      operation: `webhook ${operationName(operation)}`,
      isUnstable,
      differences,
    }),
  )
  const used = [...findOperations(paths.before).values()].flatMap((each) =>
    schemesOf(each.operation),
  )
  const whole = [
    ...compareSecuritySchemes(schemes, new Set(used)),
    ...compareContractFields(contracts, context),
  ]
  return judge([
    ...operations,
    ...webhooks,
    { operation: null, isUnstable: false, differences: whole },
  ])
}

/** Compares everything of the contract except its operations. */
function compareContractFields(contracts: Pair, context: Context): Difference[] {
  return [
    ...compareServers(members(contracts, 'servers')),
    ...compareResponses(members(contracts, 'x-unmatched-responses'), context),
    ...compareFaults(members(contracts, 'x-faults')),
    ...compareMembers('info-changed', members(contracts, 'info'), 'request'),
    ...compareValues('tags-changed', members(contracts, 'tags'), 'request'),
    ...compareDocumentation(contracts, 'request'),
  ]
}

/** `x-faults`: the error code of each fault. Only faults that both contracts name are compared. */
function compareFaults(faults: Pair): Difference[] {
  const { matched } = pairByName(byName(faults.before), byName(faults.after))
  return matched.flatMap((each) => compareValues('error-code-changed', each, 'response'))
}
