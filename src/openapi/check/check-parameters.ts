import { parameterEntry } from '../compiled/serialization-entries.js'
import type { ParameterLocation } from '../compiled/tables.js'
import type { ContractDocument } from '../document/contract-document.js'
import { childAt, childrenOf, type DocumentNode, refOf } from '../document/document-node.js'
import type { Visit } from '../document/object-types.js'
import { isLocation, parameterLocations } from '../operation/operations.js'
import { possibleTypesOf } from '../schema/possible-types.js'
import type { Problem } from './problem.js'
import { unreadableStyle } from './unreadable-style.js'

/** Finds parameters without a name or a location, and styles that a parameter or a header can't have. */
export function checkParameters(document: ContractDocument, visits: readonly Visit[]): Problem[] {
  const declared = visits.filter(({ node }) => refOf(node.value) === undefined)
  return declared.flatMap(({ kind, node }) => {
    if (kind === 'parameter') return checkParameter(document, node)
    return kind === 'header' ? checkStyle(document, node, 'header') : []
  })
}

function checkParameter(document: ContractDocument, node: DocumentNode): Problem[] {
  const location = childAt(node, 'in')?.value
  const problems: Problem[] = []
  if (typeof childAt(node, 'name')?.value !== 'string') {
    problems.push({ kind: 'parameter', node, message: 'parameter has no name; it is ignored' })
  }
  if (!isLocation(location)) {
    const message = `parameter must be \`in\` one of ${parameterLocations.join(', ')}; it is ignored`
    return [...problems, { kind: 'parameter', node, message }]
  }
  if (childAt(node, 'schema') === undefined && childrenOf(childAt(node, 'content')).length === 0) {
    const message = 'parameter has neither schema nor content; any value is taken'
    problems.push({ kind: 'parameter', node, message })
  }
  return [...problems, ...checkStyle(document, node, location)]
}

function checkStyle(
  document: ContractDocument,
  node: DocumentNode,
  location: ParameterLocation,
): Problem[] {
  const name = String(childAt(node, 'name')?.value ?? node.key)
  const problem = unreadableStyle(parameterEntry(document, { in: location, name, node }))
  if (problem === undefined || isOpenSchema(document, node)) return []
  return [{ kind: 'style', node: childAt(node, 'style') ?? node, message: `${name}: ${problem}` }]
}

/** A schema that says nothing of types may hold an object. */
function isOpenSchema(document: ContractDocument, parameter: DocumentNode): boolean {
  const schema = childAt(parameter, 'schema')
  const isDeep = childAt(parameter, 'style')?.value === 'deepObject'
  const { explode, in: location } = parameter.value as Record<string, unknown>
  const canBeDeep = isDeep && location === 'query' && explode !== false
  return canBeDeep && schema !== undefined && possibleTypesOf(document, schema).has('object')
}
