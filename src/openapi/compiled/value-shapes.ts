import type { ContractDocument } from '../document/contract-document.js'
import { childAt, childrenOf, type DocumentNode, isObject } from '../document/document-node.js'
import { possibleTypesOf } from '../schema/possible-types.js'
import { compositionOf } from '../schema/schemas.js'
import type { SerializedType, TextType, ValueShape } from './serialization-types.js'

const textTypes: readonly TextType[] = ['boolean', 'integer', 'null', 'number', 'string']

/**
 * What texts are read as for a schema: what it asks for itself, or through what it is composed of. What a
 * schema repeats of itself inside itself stays text.
 *
 * @param around the pointers of the schemas that hold this one
 */
export function valueShapeOf(
  document: ContractDocument,
  schemas: DocumentNode | readonly DocumentNode[] | undefined,
  around: ReadonlySet<string> = new Set(),
): ValueShape {
  const nodes = [schemas ?? []].flat()
  const parts = nodes.flatMap((node) => compositionOf(document, node))
  const type = serializedTypeOf(parts)
  const reads = readsOf(document, nodes, type)
  const shape: ValueShape = reads === undefined ? { type } : { type, reads }
  if (type === 'primitive') return shape
  const isRepeated = parts.some(({ pointer }) => around.has(pointer))
  const inside = new Set([...around, ...parts.map(({ pointer }) => pointer)])
  const shapeIn = (inner: readonly DocumentNode[]) =>
    isRepeated ? textShape : valueShapeOf(document, inner, inside)
  if (type === 'array') {
    const items = shapeIn(parts.flatMap(itemsOf))
    return isText(items) ? shape : { ...shape, items }
  }
  const members = isRepeated ? [] : [...propertiesOf(parts)]
  const others = shapeIn(parts.flatMap(otherMembersOf))
  return {
    ...shape,
    members: Object.fromEntries(members.map(([name, inner]) => [name, shapeIn(inner)])),
    isOpen: members.length === 0 || isOpen(parts),
    ...(isText(others) ? {} : { others }),
  }
}

const textShape: ValueShape = { type: 'primitive' }

function isText({ type, reads }: ValueShape): boolean {
  return type === 'primitive' && reads === undefined
}

function serializedTypeOf(parts: readonly DocumentNode[]): SerializedType {
  const types = parts.flatMap((part) => [childAt(part, 'type')?.value].flat())
  for (const type of ['array', 'object'] as const) if (types.includes(type)) return type
  const has = (key: string) => parts.some((part) => childAt(part, key) !== undefined)
  if (types.some((type) => type !== undefined && type !== 'null')) return 'primitive'
  if (has('properties') || has('additionalProperties')) return 'object'
  return has('items') || has('prefixItems') ? 'array' : 'primitive'
}

/** Schemas that say nothing of types don't count; a text that is only ever a text needs no list. */
function readsOf(
  document: ContractDocument,
  nodes: readonly DocumentNode[],
  type: SerializedType,
): readonly TextType[] | undefined {
  const possible = nodes
    .map((node) => possibleTypesOf(document, node))
    .filter((types) => !textTypes.every((each) => types.has(each)))
  const isPossible = (each: TextType) => possible.some((types) => types.has(each))
  const reads = textTypes.filter(
    (each) => isPossible(each) && !(each === 'integer' && isPossible('number')),
  )
  const isPlain = type === 'primitive' && reads.every((each) => each === 'string')
  return reads.length === 0 || isPlain ? undefined : reads
}

function itemsOf(part: DocumentNode): DocumentNode[] {
  return [childAt(part, 'items') ?? [], childrenOf(childAt(part, 'prefixItems'))].flat()
}

function otherMembersOf(part: DocumentNode): DocumentNode[] {
  const schemas = [
    childAt(part, 'additionalProperties') ?? [],
    childrenOf(childAt(part, 'patternProperties')),
  ]
  return schemas.flat().filter(({ value }) => isObject(value))
}

function isOpen(parts: readonly DocumentNode[]): boolean {
  return parts.some((part) => {
    const additional = childAt(part, 'additionalProperties')?.value
    return additional === true || isObject(additional) || childAt(part, 'patternProperties')
  })
}

/** Name -> the schemas of that member, in all schemas that speak of one object. */
export function propertiesOf(
  parts: readonly DocumentNode[],
): Map<string, [DocumentNode, ...DocumentNode[]]> {
  const found = new Map<string, [DocumentNode, ...DocumentNode[]]>()
  for (const property of parts.flatMap((part) => childrenOf(childAt(part, 'properties')))) {
    const known = found.get(property.key)
    if (known) known.push(property)
    else found.set(property.key, [property])
  }
  return found
}
