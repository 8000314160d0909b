import type { ContractDocument } from '../compiled/tables.js'
import { ContractError } from '../document/contract-error.js'
import { type Problem, type Walk, walkContract } from '../document/object-types.js'
import type { ParsedContract } from '../document/parse-contract.js'
import { checkErrorCodes } from './check-error-codes.js'
import { checkExamples } from './check-examples.js'
import { checkExtensions } from './check-extensions.js'
import { checkOperationIds, findUnnamedOperations } from './check-operation-ids.js'
import { checkParameters } from './check-parameters.js'
import { checkReferences } from './check-references.js'
import { checkSchemas } from './check-schemas.js'

/**
 * Checks what any OpenAPI 3.0 contract has to keep before something can follow from it: the shape of
 * its objects, references that lead somewhere, schemas that can be compiled, operationIds that differ.
 *
 * @throws ContractError with all that is wrong
 */
export function checkDocument(contract: ParsedContract): void {
  const { document } = contract
  const walk = walkContract(document)
  refuse(contract, [...checkShapes(walk), ...checkLinks(document, walk)])
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
    ...checkLinks(document, walk),
    ...findUnnamedOperations(document),
    ...checkErrorCodes(document),
    ...checkExtensions(walk.visits),
    // An example can only be judged by schemas that can be compiled.
    ...(misshapen.length > 0 ? [] : checkExamples(document, walk.visits)),
  ])
}

function checkShapes({ visits, misfits }: Walk): Problem[] {
  return [...misfits, ...checkParameters(visits), ...checkSchemas(visits)]
}

function checkLinks(document: ContractDocument, { visits }: Walk): Problem[] {
  return [...checkReferences(document, visits), ...checkOperationIds(document)]
}

function refuse({ file, lineOf }: ParsedContract, misfits: readonly Problem[]): void {
  if (misfits.length === 0) return
  const problems = misfits.map(({ node, message }) => ({
    message,
    file,
    line: lineOf(node.pointer),
    pointer: node.pointer,
  }))
  // What is shared is reached, and found wrong, on more than one way.
  const distinct = new Map(
    problems.map((problem) => [`${problem.pointer} ${problem.message}`, problem]),
  )
  throw new ContractError([...distinct.values()].sort((a, b) => a.line - b.line))
}
