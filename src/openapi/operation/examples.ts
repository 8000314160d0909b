import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  resolveRef,
  stepsOf,
} from '../document/document-node.js'
import { nearestOf } from '../schema/schemas.js'
import { isJson } from './media-type.js'

/** An example: its name and where its value stands. */
export interface Example {
  readonly name: string
  readonly value: DocumentNode
}

/**
 * The value of an Example Object. `serializedValue` of OpenAPI 3.2 is the text of a body: it counts for media types, where
 * JSON has no `value` beside it, and before `value` for everything else.
 */
function exampleValue(holder: DocumentNode, example: DocumentNode): DocumentNode | undefined {
  const value = childAt(example, 'value')
  const serialized = childAt(example, 'serializedValue')
  const isMediaType = stepsOf(holder.pointer)?.at(-2) === 'content'
  if (typeof serialized?.value !== 'string' || !isMediaType) return value
  if (!isJson(holder.key)) return serialized
  return value ?? parsedJson(serialized)
}

/** @returns undefined for what is no JSON */
export function parsedJson(text: DocumentNode): DocumentNode | undefined {
  try {
    return { ...text, value: JSON.parse(String(text.value)) }
  } catch {
    return undefined
  }
}

/**
 * The examples of a media type, a parameter or a header. Where it has none, the first one of the schema
 * counts, under the name `default`.
 */
export function examplesOf(document: ContractDocument, holder: DocumentNode): Example[] {
  const named = childrenOf(childAt(holder, 'examples')).flatMap((unresolved) => {
    const value = exampleValue(holder, resolveRef(document, unresolved))
    return value === undefined ? [] : [{ name: unresolved.key, value }]
  })
  if (named.length > 0) return named
  const schema = childAt(holder, 'schema')
  const [first] = childrenOf(schema && nearestOf(document, schema, 'examples'))
  return first === undefined ? [] : [{ name: 'default', value: first }]
}
