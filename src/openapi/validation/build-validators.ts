import type { ParameterLocation } from '../compiled/tables.js'
import type { ContractDocument } from '../document/contract-document.js'
import { childAt, childrenOf, componentOf, type DocumentNode } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import {
  headersOf,
  type Operation,
  operationsOf,
  parameterLocations,
  parametersOf,
  requestMediaOf,
  responsesOf,
  unmatchedResponsesOf,
} from '../operation/operations.js'
import type { Member, SchemaCompiler } from './schema-compiler.js'

/** ResponseValidators and OperationValidators of tables.ts, with V in the place of a validator. */
export interface ResponseOf<V> {
  body: Record<string, V>
  headers?: V
}

export interface OperationOf<V> {
  parameters: Partial<Record<ParameterLocation, V>>
  body: Record<string, V>
  responses: Record<string, ResponseOf<V>>
}

export interface ValidatorsOf<V> {
  operations: Record<string, OperationOf<V>>
  unmatched: Record<string, ResponseOf<V>>
  /** Component name -> those of the responses above that stand in `components`, each one object. */
  shared: ReadonlyMap<string, ResponseOf<V>>
}

/**
 * The table of validators of a contract.
 *
 * @param make what the table has for the validator of that name
 */
export function buildValidators<V>(
  document: ContractDocument,
  compiler: SchemaCompiler,
  make: (name: string) => V,
): ValidatorsOf<V> {
  const shared = new Map<string, ResponseOf<V>>()

  const bodiesOf = (media: readonly DocumentNode[], direction: Direction, hint: string) =>
    Object.fromEntries(
      media.map((node) => {
        const schema = childAt(node, 'schema') ?? {
          key: 'schema',
          pointer: `${node.pointer}/schema`,
          value: {},
        }
        return [node.key, make(compiler.nameOf(schema, { direction, hint }))]
      }),
    )

  const ofObject = (pointer: string, members: Member[], direction: Direction, hint: string): V =>
    make(compiler.nameOfObject(pointer, members, { direction, hint }))

  const ofResponse = (node: DocumentNode, hint: string): ResponseOf<V> => {
    const component = componentOf(node, 'responses')
    const known = component && shared.get(component)
    if (known) return known
    const name = component ?? hint
    const headers = headersOf(document, node).map(toMember)
    const built: ResponseOf<V> = {
      body: bodiesOf(childrenOf(childAt(node, 'content')), 'response', name),
      ...(headers.length > 0 && {
        headers: ofObject(`${node.pointer}/headers`, headers, 'response', `${name}_headers`),
      }),
    }
    if (component !== undefined) shared.set(component, built)
    return built
  }

  const ofOperation = (operation: Operation): OperationOf<V> => {
    const parameters: Partial<Record<ParameterLocation, V>> = {}
    for (const location of parameterLocations) {
      const members = parametersOf(document, operation)
        .filter((parameter) => parameter.in === location)
        .map(({ name, node }) => ({ ...toMember(node), name }))
      const pointer = `${operation.node.pointer}/parameters in ${location}`
      if (members.length === 0) continue
      parameters[location] = ofObject(pointer, members, 'request', `${operation.id}_${location}`)
    }
    const responses = responsesOf(document, operation).map(({ status, node }) => [
      status,
      ofResponse(node, `${operation.id}_${status}`),
    ])
    return {
      parameters,
      body: bodiesOf(requestMediaOf(document, operation), 'request', `${operation.id}_body`),
      responses: Object.fromEntries(responses),
    }
  }

  const operations = operationsOf(document).map((operation) => [
    operation.id,
    ofOperation(operation),
  ])
  const unmatched = unmatchedResponsesOf(document).map(({ status, node }) => [
    status,
    ofResponse(node, `unmatched_${status}`),
  ])
  return {
    operations: Object.fromEntries(operations),
    unmatched: Object.fromEntries(unmatched),
    shared,
  }
}

/** A parameter or a header as a member of the object of all; the schema may stand in its `content`. */
function toMember(node: DocumentNode): Member {
  const [media] = childrenOf(childAt(node, 'content'))
  const schema = childAt(node, 'schema') ?? (media && childAt(media, 'schema'))
  return { name: node.key, required: childAt(node, 'required')?.value === true, schema }
}
