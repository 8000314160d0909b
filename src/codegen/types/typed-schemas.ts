import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { mapFields } from '../../openapi/document/dialect/map-fields.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  type JsonObject,
  rootOf,
} from '../../openapi/document/document-node.js'
import type { Direction, Visit } from '../../openapi/document/object-types.js'
import { hiddenNamesOf } from '../../openapi/schema/hidden-names.js'
import { defaultOf, schemasFrom } from '../../openapi/schema/schemas.js'
import { schemasUsedIn } from './used-schemas.js'

/** From whose side requests are typed: a caller may leave out what has a default, a handler finds it there. */
export type Side = 'caller' | 'handler'

/** The keyword that names a type of TypeScript, for the renderer. It counts beside `type`. */
export const typeKeyword = 'x-typescript'

/** A schema that the renderer prints as that type. */
export function schemaOfType(name: string): JsonObject {
  return { type: 'string', [typeKeyword]: name }
}

export interface TypedSchemas {
  /** A schema with the members that it has in one direction. */
  typed(schema: JsonObject, direction: Direction): JsonObject
  /** `components.schemas`. A schema that is another one in requests is there as `<name>Request`, too. */
  components(): JsonObject
}

/** The keywords whose schemas apply to the same value. */
const sameValue: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'])
/** Validators put in no defaults of schemas inside these. */
const choices: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'if', 'not'])

interface Around {
  /** Members that a schema around, of the same value, has in the other direction alone. */
  readonly hidden: ReadonlySet<string>
  readonly isChoice: boolean
}

const nothingAround: Around = { hidden: new Set(), isChoice: false }

export function typedSchemas(
  document: ContractDocument,
  visits: readonly Visit[],
  side: Side,
): TypedSchemas {
  const declared = childrenOf(childAt(rootOf(document), 'components', 'schemas'))
  const schemaVisits = visits.filter(({ kind }) => kind === 'schema')
  const nodes = new Map(schemaVisits.map(({ node }) => [node.value, node]))
  const used = {
    request: schemasUsedIn(document, schemaVisits, 'request'),
    response: schemasUsedIn(document, schemaVisits, 'response'),
  }
  const requestNames = new Map<string, string>()
  for (const schema of declared) {
    const { key, pointer } = schema
    const isShared = used.request.has(pointer) && used.response.has(pointer)
    if (side === 'caller' && isShared && dependsOnDirection(document, schema)) {
      requestNames.set(key, unusedName(`${key}Request`, declared))
    }
  }

  function renamed(reference: string, direction: Direction): string {
    if (direction === 'response') return reference
    const [, name = ''] = /^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? []
    const other = requestNames.get(name)
    return other === undefined ? reference : `#/components/schemas/${other}`
  }

  function typed(schema: JsonObject, direction: Direction, around = nothingAround): JsonObject {
    const node = nodes.get(schema)
    const own = node === undefined ? [] : hiddenNamesOf(document, node, direction)
    const hidden = new Set([...around.hidden, ...own])
    const fields: Record<string, unknown> = Object.fromEntries(
      Object.entries(schema).filter(([name]) => isTyped(name, schema)),
    )
    const { $ref, allOf, properties, discriminator } = fields
    if (typeof $ref === 'string') fields.$ref = renamed($ref, direction)
    if (isObject(discriminator) && isObject(discriminator.mapping)) {
      const mapping = Object.entries(discriminator.mapping).map(([value, target]) => [
        value,
        renamed(String(target), direction),
      ])
      fields.discriminator = { ...discriminator, mapping: Object.fromEntries(mapping) }
    }
    if (isObject(properties)) {
      const visible = Object.entries(properties).filter(([name]) => !hidden.has(name))
      // No members would be an object that must not have any.
      if (visible.length === 0 && !isObject(schema.additionalProperties)) {
        return schemaOfType('unknown')
      }
      fields.properties = Object.fromEntries(visible)
    }
    const parts = Array.isArray(allOf) ? allOf : []
    if (parts.length > 0) fields.allOf = parts.filter((part) => !givesNoType(part))
    const required = [
      ...namesIn(schema),
      ...parts.filter(givesNoType).flatMap(namesIn),
      ...(side === 'handler' && !around.isChoice && node ? filledMembers(document, node) : []),
    ].filter((name) => !hidden.has(name))
    if (required.length > 0) fields.required = [...new Set(required)]
    else delete fields.required
    return mapFields('schema', fields, {
      translate: (kind, child, [keyword = '']) => {
        if (kind !== 'schema') return child
        if (!isObject(child)) return keyword.endsWith('Properties') ? child : typeOfAny(child)
        return typed(child, direction, {
          hidden: sameValue.has(keyword) ? hidden : nothingAround.hidden,
          isChoice: choices.has(keyword) || (keyword === 'allOf' && around.isChoice),
        })
      },
      refuse: () => {},
    })
  }

  function components(): JsonObject {
    const entries = declared.flatMap(({ key, pointer, value }): [string, unknown][] => {
      if (!isObject(value)) return [[key, typeOfAny(value)]]
      const isRequest = used.request.has(pointer)
      if (side === 'handler') return isRequest ? [[key, typed(value, 'request')]] : []
      const other = requestNames.get(key)
      if (other === undefined) {
        return [
          [key, typed(value, isRequest && !used.response.has(pointer) ? 'request' : 'response')],
        ]
      }
      return [
        [key, typed(value, 'response')],
        [other, typed(value, 'request')],
      ]
    })
    return Object.fromEntries(entries)
  }

  return { typed: (schema, direction) => typed(schema, direction), components }
}

function dependsOnDirection(document: ContractDocument, schema: DocumentNode): boolean {
  return schemasFrom(document, schema).some(
    (part) =>
      childAt(part, 'readOnly')?.value === true || childAt(part, 'writeOnly')?.value === true,
  )
}

/** Of a boolean schema: the renderer takes those for objects. */
function typeOfAny(schema: unknown): JsonObject {
  return schemaOfType(schema === false ? 'never' : 'unknown')
}

/** Examples become comments, unless something in them looks like a reference. */
function isTyped(name: string, schema: JsonObject): boolean {
  if (name.startsWith('x-') || name === 'readOnly' || name === 'writeOnly') return false
  return name !== 'examples' || !JSON.stringify(schema.examples).includes('"$ref"')
}

/** The keywords that give a type. */
const typing: ReadonlySet<string> = new Set([
  ...['$ref', 'type', 'enum', 'const', 'properties', 'patternProperties'],
  ...['additionalProperties', 'items', 'prefixItems', 'allOf', 'anyOf', 'oneOf'],
])

/** Such as `{ required: [...] }`, of which openapi-typescript makes an object without members, or a lone `pattern`. */
function givesNoType(part: unknown): boolean {
  if (!isObject(part)) return false
  const names = Object.keys(part).filter((name) => typing.has(name))
  return names.every((name) => name === 'type' && part.type === 'object' && 'required' in part)
}

function namesIn(schema: unknown): string[] {
  return isObject(schema) && Array.isArray(schema.required) ? schema.required.map(String) : []
}

/** The members that validators put in where a request leaves them out. */
function filledMembers(document: ContractDocument, schema: DocumentNode): string[] {
  return childrenOf(childAt(schema, 'properties'))
    .filter((property) => defaultOf(document, property) !== undefined)
    .map(({ key }) => key)
}

function unusedName(wanted: string, taken: readonly DocumentNode[]): string {
  let name = wanted
  for (let count = 2; taken.some(({ key }) => key === name); count += 1) name = `${wanted}${count}`
  return name
}
