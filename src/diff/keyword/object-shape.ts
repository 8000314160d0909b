import { isObject } from '../../openapi/document/document-node.js'
import { child, type DiffNode, entries, items } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import {
  keywordOf,
  type MergedSchema,
  mergeSchemas,
  occurrencesOf,
} from '../schema/merged-schema.js'
import type { Schemas } from '../schema/schema-pair.js'

/** The properties that all parts of a schema together describe. */
export interface ObjectShape {
  readonly properties: ReadonlyMap<string, Property>
  /** Required names, each with the node that requires it. */
  readonly required: ReadonlyMap<string, DiffNode>
  /** The schemas of all other properties; null for a closed object. */
  readonly others: Schemas | null
  /** The node of `additionalProperties`. */
  readonly openness: DiffNode
  /** The node that declares or requires the property, or its place where none does. */
  readonly node: (name: string) => DiffNode
}

export interface Property {
  readonly at: DiffNode
  readonly schemas: Schemas
}

/** Requests do not have `readOnly` properties, responses no `writeOnly` ones (OpenAPI 3.0.3 section 4.7.24). */
const hiddenBy: Readonly<Record<Direction, string>> = {
  request: 'readOnly',
  response: 'writeOnly',
}

/** The shape of objects that are sent in this direction. */
export function objectShape(schema: MergedSchema, direction: Direction): ObjectShape {
  const properties = new Map<string, Property>()
  const hidden = new Set<string>()
  for (const name of namesOf(schema)) {
    const property = propertyOf(schema, name)
    if (!property) continue
    if (isHidden(property, direction)) hidden.add(name)
    else properties.set(name, property)
  }
  const required = requiredOf(schema, hidden)
  const missingNode = (name: string) => child(keywordOf(schema, 'properties'), name)
  return {
    properties,
    required,
    others: othersOf(schema),
    openness: keywordOf(schema, 'additionalProperties'),
    node: (name) => properties.get(name)?.at ?? required.get(name) ?? missingNode(name),
  }
}

function namesOf({ parts }: MergedSchema): Set<string> {
  const declared = occurrencesOf(parts, 'properties').flatMap((each) => entries(each))
  return new Set(declared.map(([name]) => name))
}

/** Undefined where one part is closed and does not declare the name: no value is valid then. */
function propertyOf({ parts }: MergedSchema, name: string): Property | undefined {
  const schemas: DiffNode[] = []
  let at: DiffNode | undefined
  for (const part of parts) {
    const declared = child(child(part, 'properties'), name)
    const additional = child(part, 'additionalProperties')
    if (declared.value !== undefined) {
      at ??= declared
      schemas.push(declared)
    } else if (additional.value === false) return undefined
    else if (isObject(additional.value)) schemas.push(additional)
  }
  const [first, ...rest] = schemas
  return at && first && { at, schemas: [first, ...rest] }
}

function isHidden({ schemas }: Property, direction: Direction): boolean {
  return occurrencesOf(mergeSchemas(schemas).parts, hiddenBy[direction]).some(
    ({ value }) => value === true,
  )
}

function requiredOf({ parts }: MergedSchema, hidden: ReadonlySet<string>): Map<string, DiffNode> {
  const listed = occurrencesOf(parts, 'required').flatMap((each) => items(each))
  const names = listed.map((item): [string, DiffNode] => [String(item.value), item])
  return new Map(names.filter(([name]) => !hidden.has(name)))
}

function othersOf(schema: MergedSchema): Schemas | null {
  const said = occurrencesOf(schema.parts, 'additionalProperties')
  if (said.some(({ value }) => value === false)) return null
  const [first, ...rest] = said.filter(({ value }) => isObject(value))
  return first
    ? [first, ...rest]
    : [{ ...keywordOf(schema, 'additionalProperties'), value: undefined }]
}
