import { childAt, isObject } from '../../openapi/document/document-node.js'
import { objectMembersOf } from '../../openapi/schema/object-members.js'
import { child, type DiffNode, entries, items, occurrencesOf } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import { keywordOf, type MergedSchema, type Schemas } from '../schema/merged-schema.js'

/** What all parts of a schema together say of the properties of an object. */
export interface ObjectShape {
  /** The declared properties that are sent in this direction. */
  readonly properties: ReadonlyMap<string, Property>
  /** Required names, each with the node that requires it. */
  readonly required: ReadonlyMap<string, DiffNode>
  /** Pattern -> schema of `patternProperties`. */
  readonly patterns: ReadonlyMap<string, Schemas>
  /** The schemas of all other properties; null for a closed object. */
  readonly others: Schemas | null
  /** The node of `additionalProperties` or `unevaluatedProperties`. */
  readonly openness: DiffNode
  /** The schemas of a property that is not declared; null where no such property is valid. */
  readonly undeclared: (name: string) => Schemas | null
  /** The node that declares or requires the property, or its place where none does. */
  readonly nodeOf: (name: string) => DiffNode
}

export interface Property {
  readonly node: DiffNode
  readonly schemas: Schemas
}

/** The shape of objects that are sent in this direction. */
export function objectShape(schema: MergedSchema, direction: Direction): ObjectShape {
  const { document } = schema.node
  const members = objectMembersOf({ document, ...schema, choices: [] }, direction)
  const missing = (name: string) => child(keywordOf(schema, 'properties'), name)
  const schemasOf = (name: string, absent: DiffNode): Schemas => {
    const found = members.schemasOf(name)
    if (found === null) return [{ ...absent, value: false }]
    const [first, ...rest] = found.map((node): DiffNode => ({ ...node, document }))
    return first ? [first, ...rest] : [{ ...absent, value: undefined }]
  }
  const others = othersOf(schema)
  const declared = declaredNodes(schema)
  const names = new Set([...members.names, ...forbiddenNames(declared, others)])
  const properties = new Map(
    [...declared]
      .filter(([name]) => names.has(name))
      .map(([name, node]): [string, Property] => [name, { node, schemas: schemasOf(name, node) }]),
  )
  const required = nodesOfRequired(schema, members.required)
  return {
    properties,
    required,
    patterns: patternsOf(schema),
    others,
    openness: opennessOf(schema),
    undeclared: (name) => {
      const found = members.schemasOf(name)
      return found === null ? null : schemasOf(name, missing(name))
    },
    nodeOf: (name) => properties.get(name)?.node ?? required.get(name) ?? missing(name),
  }
}

/** The first node that declares each name. */
function declaredNodes({ parts }: MergedSchema): Map<string, DiffNode> {
  const all = occurrencesOf(parts, 'properties').flatMap((each) => entries(each))
  return new Map(all.reverse())
}

/** Names with the schema `false`. In a closed object they are as good as not declared. */
function forbiddenNames(declared: ReadonlyMap<string, DiffNode>, others: Schemas | null): string[] {
  if (others === null) return []
  return [...declared].filter(([, { value }]) => value === false).map(([name]) => name)
}

function nodesOfRequired(
  { parts }: MergedSchema,
  names: ReadonlySet<string>,
): Map<string, DiffNode> {
  const listed = occurrencesOf(parts, 'required').flatMap((each) => items(each))
  return new Map(
    listed
      .map((item): [string, DiffNode] => [String(item.value), item])
      .filter(([name]) => names.has(name)),
  )
}

function patternsOf({ parts }: MergedSchema): Map<string, Schemas> {
  const patterns = new Map<string, Schemas>()
  for (const [pattern, node] of occurrencesOf(parts, 'patternProperties').flatMap(entries)) {
    const known = patterns.get(pattern)
    patterns.set(pattern, known ? [...known, node] : [node])
  }
  return patterns
}

function othersOf(schema: MergedSchema): Schemas | null {
  const additional = occurrencesOf(schema.parts, 'additionalProperties')
  const all =
    additional.length > 0 ? additional : occurrencesOf(schema.parts, 'unevaluatedProperties')
  if (all.some(({ value }) => value === false)) return null
  const [first, ...rest] = all.filter(({ value }) => isObject(value))
  return first ? [first, ...rest] : [{ ...opennessOf(schema), value: undefined }]
}

function opennessOf({ node, parts }: MergedSchema): DiffNode {
  const keyword = parts.some((part) => childAt(part, 'unevaluatedProperties'))
    ? 'unevaluatedProperties'
    : 'additionalProperties'
  return keywordOf({ node, parts }, keyword)
}
