import { childAt, type DocumentNode, isObject } from '../../openapi/document/document-node.js'
import { parametersOf, requestMediaOf } from '../../openapi/operation/operations.js'
import { type EffectiveSchema, effectiveSchemaOf } from '../../openapi/schema/effective-schema.js'
import { occurrencesOf } from '../../openapi/schema/schema-parts.js'
import type { CompiledContract, ContractOperation } from '../contract/compiled-contract.js'

/** A keyword of a parameter or of a member of the body. */
export interface Constraint {
  /** `query limit`, `body address.city`; `*` stands for an index. */
  readonly place: string
  readonly keyword: string
}

/** Keywords that a value can break alone. */
const keywords = [
  'type',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
] as const

const maxDepth = 4

/** The constraints of all parameters of an operation and of all members of its bodies. */
export function declaredConstraints(
  { document }: CompiledContract,
  { operation, entry }: ContractOperation,
): Constraint[] {
  const parameters = parametersOf(document, operation).flatMap(({ in: location, name, node }) => {
    const place = `${location} ${name}`
    const isRequired = entry.parameters.some((each) => each.required && each.name === name)
    const schema = childAt(node, 'schema')
    return [
      // A path without its parameter is another path.
      ...(isRequired && location !== 'path' ? [{ place, keyword: 'required' }] : []),
      ...(schema === undefined ? [] : constraintsIn(document, [schema], place, 0)),
    ]
  })
  const bodies = requestMediaOf(document, operation).flatMap((media) => {
    const schema = childAt(media, 'schema')
    return schema === undefined ? [] : constraintsIn(document, [schema], 'body', 0)
  })
  const all = [...parameters, ...bodies]
  return [...new Map(all.map((each) => [keyOf(each), each])).values()]
}

export function keyOf({ place, keyword }: Constraint): string {
  return `${place}: ${keyword}`
}

function constraintsIn(
  document: CompiledContract['document'],
  schemas: readonly DocumentNode[],
  place: string,
  depth: number,
): Constraint[] {
  const schema = effectiveSchemaOf(document, schemas, 'request')
  // Which branch applies depends on the value.
  if (schema.choices.length > 0 || depth > maxDepth) return []
  const own = keywords
    .filter((keyword) => occurrencesOf(schema, keyword).some(({ value }) => value !== false))
    .filter((keyword) => canBeBroken(keyword, schema, place))
    .map((keyword) => ({ place, keyword }))
  const { members, items } = schema
  const inner = (name: string) => (place === 'body' ? `body ${name}` : `${place}.${name}`)
  const required = [...members.required].map((name) => ({
    place: inner(name),
    keyword: 'required',
  }))
  const nested = members.names.flatMap((name) =>
    constraintsIn(document, members.schemasOf(name) ?? [], inner(name), depth + 1),
  )
  const itemSchemas = items.schemasAt(0) ?? []
  const ofItems =
    itemSchemas.length === 0 ? [] : constraintsIn(document, itemSchemas, inner('*'), depth + 1)
  return [...own, ...required, ...nested, ...ofItems]
}

/** A parameter is a text already, and some formats say nothing of the value. */
function canBeBroken(keyword: string, { types, formats }: EffectiveSchema, place: string): boolean {
  if (keyword === 'type') return place.startsWith('body') || !types.has('string')
  return keyword !== 'format' || formats.some((format) => !/^(password|binary)$/.test(format))
}

/** The places of all values in a value: of the body, or of one parameter. */
export function placesIn(value: unknown, place: string): string[] {
  const inner = (name: string) => (place === 'body' ? `body ${name}` : `${place}.${name}`)
  if (Array.isArray(value)) return [place, ...value.flatMap((item) => placesIn(item, inner('*')))]
  if (!isObject(value)) return [place]
  return [place, ...Object.entries(value).flatMap(([name, each]) => placesIn(each, inner(name)))]
}
