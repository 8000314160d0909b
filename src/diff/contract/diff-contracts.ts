import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { type Change, type Finding, judge } from '../change/change.js'
import type { Context } from '../change/context.js'
import type { Fact } from '../change/fact.js'
import { byName, locate, members, type Pair } from '../change/located.js'
import { pairUp } from '../change/pair-up.js'
import { compareOperations } from '../operation/compare-operations.js'
import { compareResponses } from '../operation/compare-responses.js'
import { findOperations, operationName } from '../operation/find-operations.js'
import { schemaComparison } from '../schema/compare-schemas.js'
import { compareEach, compareProse, compareWhole } from './compare-prose.js'
import { schemesOf } from './compare-security.js'
import { compareSecuritySchemes, matchSchemes } from './compare-security-schemes.js'
import { compareServers } from './compare-servers.js'

/**
 * What changed between two OpenAPI 3.0 contracts, the worst first. What no operation uses, and so
 * nobody can meet, is not compared. A `$ref` to nowhere counts as an empty object.
 */
export function diffContracts(before: ContractDocument, after: ContractDocument): Change[] {
  const contracts = { before: locate(before), after: locate(after) }
  const paths = members(contracts, 'paths')
  const schemes = matchSchemes(contracts)
  const context: Context = {
    compareSchemas: schemaComparison(),
    sent: 'request',
    received: 'response',
    newSchemeName: (name) => schemes.newNames.get(name) ?? name,
  }
  const operations = compareOperations(paths, context).map(
    ({ operation, facts }): Finding => ({ operation: operationName(operation), facts }),
  )
  const used = [...findOperations(paths.before).values()].flatMap((each) =>
    schemesOf(each.operation),
  )
  const whole = [
    ...compareSecuritySchemes(schemes, new Set(used)),
    ...compareContractFields(contracts, context),
  ]
  return judge([...operations, { operation: null, facts: whole }])
}

/** What stands beside the operations. */
function compareContractFields(contracts: Pair, context: Context): Fact[] {
  return [
    ...compareServers(members(contracts, 'servers')),
    ...compareResponses(members(contracts, 'x-unmatched-responses'), context),
    ...compareFaults(members(contracts, 'x-faults')),
    ...compareEach('info-changed', members(contracts, 'info'), 'request'),
    ...compareWhole('tags-changed', members(contracts, 'tags'), 'request'),
    ...compareProse(contracts, 'request'),
  ]
}

/** `x-faults`: which fault is answered with which code. A fault that only one side names is no change of its code. */
function compareFaults(faults: Pair): Fact[] {
  const { both } = pairUp(byName(faults.before), byName(faults.after))
  return both.flatMap((each) => compareWhole('error-code-changed', each, 'response'))
}
