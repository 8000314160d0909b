import { ContractError, type ContractProblem } from '../document/contract-error.js'
import { type Problem, type Walk, walkContract } from '../document/object-types.js'
import type { ParsedContract } from '../document/read-contract.js'
import { checkErrorCodes } from './check-error-codes.js'
import { checkExamples } from './check-examples.js'
import { checkExtensions } from './check-extensions.js'
import { checkOperationIds, findUnnamedOperations } from './check-operation-ids.js'
import { checkParameters } from './check-parameters.js'
import { checkSchemas } from './check-schemas.js'

/**
 * Checks what any contract has to keep before something can follow from it: the shape of its objects,
 * references that lead somewhere, schemas that can be compiled, operationIds that differ.
 *
 * @throws ContractError with all that is wrong
 */
export function checkDocument(contract: ParsedContract): void {
  const walk = walkContract(contract.document)
  refuse(contract, [...checkShapes(walk), ...checkOperationIds(contract.document)])
}

/**
 * Checks the same, and what a server that is generated from the contract stands on besides: every
 * operation has an operationId, every error code an example, every extension its form, and what is
 * given as an example is one.
 *
 * @throws ContractError with all that is wrong
 */
export function checkContract(contract: ParsedContract): void {
  const { document } = contract
  const walk = walkContract(document)
  const misshapen = checkShapes(walk)
  refuse(contract, [
    ...misshapen,
    ...checkOperationIds(document),
    ...findUnnamedOperations(document),
    ...checkErrorCodes(document),
    ...checkExtensions(walk.visits),
    // An example can only be judged by schemas that can be compiled.
    ...(misshapen.length > 0 ? [] : checkExamples(document, walk.visits)),
  ])
}

function checkShapes({ visits, misshapen }: Walk): Problem[] {
  return [...misshapen, ...checkParameters(visits), ...checkSchemas(visits)]
}

function refuse({ problems, locate }: ParsedContract, found: readonly Problem[]): void {
  // What is shared is reached, and found wrong, in more than one way.
  const distinct = new Map(found.map((each) => [`${each.node.pointer} ${each.message}`, each]))
  const all: ContractProblem[] = [
    ...problems,
    ...[...distinct.values()].map(({ node, message }) => ({
      severity: 'error' as const,
      kind: 'invalid',
      message,
      location: () => locate(node.pointer),
    })),
  ]
  if (all.some(({ severity }) => severity === 'error')) throw new ContractError(all)
}
