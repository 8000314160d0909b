import { ContractError, type ContractProblem } from '../document/contract-error.js'
import { walkContract } from '../document/object-types.js'
import type { ParsedContract } from '../document/read-contract.js'
import { checkErrorCodes } from './check-error-codes.js'
import { checkExamples } from './check-examples.js'
import { checkExtensions } from './check-extensions.js'
import { checkOperationIds } from './check-operation-ids.js'
import { checkParameters } from './check-parameters.js'
import { checkPaths } from './check-paths.js'
import { checkRequiredFields } from './check-required-fields.js'
import { checkSecurity } from './check-security.js'
import { checkSupport } from './check-support.js'
import type { Finding, Problem, ProblemKind } from './problem.js'

/**
 * What is wrong with a contract, or has no effect here. Whoever has another's contract goes on with what
 * is left of it, and tells; an author is held to all of it.
 */
export function checkDocument(contract: ParsedContract): ContractProblem[] {
  const { document, problems } = contract
  const visits = walkContract(document)
  const found = [
    ...checkRequiredFields(contract),
    ...checkOperationIds(document),
    ...checkPaths(document),
    ...checkParameters(document, visits),
    ...checkSecurity(document),
    ...checkSupport(contract, visits),
  ]
  return [...problems, ...located(contract, found)]
}

/**
 * The same, and what the code generated from the contract relies on besides: every error code has an
 * example, every extension its form, and what is given as an example or a default is valid.
 */
export function checkContract(contract: ParsedContract): ContractProblem[] {
  const { document } = contract
  const visits = walkContract(document)
  const found = [
    ...ofKind('error-code', checkErrorCodes(document)),
    ...ofKind('extension', checkExtensions(document, visits)),
    ...ofKind('example', checkExamples(document, visits)),
  ]
  return [...checkDocument(contract), ...located(contract, found)]
}

function ofKind(kind: ProblemKind, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ ...finding, kind }))
}

function located({ locate }: ParsedContract, found: readonly Problem[]): ContractProblem[] {
  // What is shared is reached, and found wrong, in more than one way.
  const distinct = new Map(found.map((each) => [`${each.node.pointer} ${each.message}`, each]))
  return [...distinct.values()].map(({ kind, node, message, isWarning }) => ({
    severity: isWarning ? 'warning' : 'error',
    kind,
    message,
    location: () => locate(node.pointer),
  }))
}

/**
 * For tools that can say nothing true of a contract with dead references.
 *
 * @throws ContractError if an operation reaches one
 */
export function refuseDeadReferences({ problems }: ParsedContract): void {
  const dead = problems.filter(
    ({ kind, severity }) => kind === 'dead-reference' && severity === 'error',
  )
  if (dead.length > 0) throw new ContractError(dead)
}
