import type { ContractDocument } from '../../../openapi/document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  type JsonObject,
  resolveRef,
} from '../../../openapi/document/document-node.js'

/** The keywords of a schema, merged with its `allOf` and the first of its alternatives. */
export interface Facets {
  /** Undefined where any type is valid. */
  readonly type: string | undefined
  readonly keywords: JsonObject
  readonly properties: ReadonlyMap<string, DocumentNode>
  readonly required: readonly string[]
  readonly items: DocumentNode | undefined
}

/** Limits recursive schemas. */
const deepest = 12

/** Reads a schema as far as test values need it. Validators decide what is valid. */
export function facetsOf(document: ContractDocument, schema: DocumentNode, depth = 0): Facets {
  const node = resolveRef(document, schema)
  const own = isObject(node.value) ? node.value : {}
  const parts = depth > deepest ? [] : partsOf(node)
  const merged = parts.map((part) => facetsOf(document, part, depth + 1))
  const keywords = Object.assign({}, ...merged.map((part) => part.keywords), own) as JsonObject
  const properties = new Map([
    ...merged.flatMap((part) => [...part.properties]),
    ...childrenOf(childAt(node, 'properties')).map((member) => [member.key, member] as const),
  ])
  const required = Array.isArray(own.required) ? own.required.map(String) : []
  return {
    type: typeof keywords.type === 'string' ? keywords.type : implied(properties),
    keywords,
    properties,
    required: [...new Set([...merged.flatMap((part) => part.required), ...required])],
    items: childAt(node, 'items') ?? merged.find((part) => part.items)?.items,
  }
}

function partsOf(node: DocumentNode): DocumentNode[] {
  const [firstOne] = childrenOf(childAt(node, 'oneOf'))
  const [firstAny] = childrenOf(childAt(node, 'anyOf'))
  const alternatives = [firstOne, firstAny].filter((part) => part !== undefined)
  return [...childrenOf(childAt(node, 'allOf')), ...alternatives]
}

function implied(properties: ReadonlyMap<string, DocumentNode>): string | undefined {
  return properties.size > 0 ? 'object' : undefined
}
