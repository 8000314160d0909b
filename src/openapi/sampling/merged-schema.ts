import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  refOf,
  resolvedChildAt,
  resolveRef,
} from '../document/document-node.js'

/** One of several schemas that apply (`oneOf`, `anyOf`), with what the discriminator says when it does. */
export interface Branch {
  readonly schema: DocumentNode
  readonly tag: readonly [property: string, value: string] | undefined
}

/** Schemas that all apply to one value (`allOf`, and a branch with what it stands in), as one. */
export interface EffectiveSchema {
  readonly type: string | undefined
  readonly format: string | undefined
  readonly isNullable: boolean
  readonly enum: readonly unknown[] | undefined
  readonly example: unknown
  /** The strictest of each: `minLength`, `maximum` ... */
  readonly limits: Readonly<Record<string, number>>
  readonly exclusiveMinimum: boolean
  readonly exclusiveMaximum: boolean
  readonly multiplesOf: readonly number[]
  readonly patterns: readonly string[]
  readonly uniqueItems: boolean
  readonly required: ReadonlySet<string>
  readonly properties: ReadonlyMap<string, readonly DocumentNode[]>
  readonly items: readonly DocumentNode[]
  /** null where no further properties may be. */
  readonly additional: readonly DocumentNode[] | null
  /** Lists of branches, of each of which one has to be chosen. */
  readonly choices: readonly (readonly Branch[])[]
}

const lowest = ['maximum', 'maxLength', 'maxItems', 'maxProperties']
const highest = ['minimum', 'minLength', 'minItems', 'minProperties']

/** Merges schemas that all apply. `not` is left out: what it refuses is drawn again. */
export function effectiveSchemaOf(
  document: ContractDocument,
  schemas: readonly DocumentNode[],
): EffectiveSchema {
  const parts = schemas.flatMap((schema) => withAllOf(document, schema))
  const all = (keyword: string) => parts.flatMap(({ value }) => keywordIn(value, keyword))
  const last = (keyword: string) => all(keyword).at(-1)
  const numbers = (keyword: string) => all(keyword).filter((value) => typeof value === 'number')

  const limits: Record<string, number> = {}
  for (const keyword of lowest) {
    const values = numbers(keyword)
    if (values.length > 0) limits[keyword] = Math.min(...values)
  }
  for (const keyword of highest) {
    const values = numbers(keyword)
    if (values.length > 0) limits[keyword] = Math.max(...values)
  }
  const choices = parts.flatMap((part) =>
    ['oneOf', 'anyOf'].flatMap((keyword) => branchesOf(document, part, keyword)),
  )
  const properties = propertiesOf(parts)
  const items = parts.flatMap((part) => childAt(part, 'items') ?? [])
  const typed = last('type')
  return {
    type: typeof typed === 'string' ? typed : impliedType(parts, properties, choices),
    format: textOf(last('format')),
    isNullable:
      parts.length > 0 && parts.every(({ value }) => keywordIn(value, 'nullable')[0] === true),
    enum: intersectionOf(all('enum').filter(Array.isArray)),
    example: last('example') ?? last('default'),
    limits,
    exclusiveMinimum: isStrict(parts, 'exclusiveMinimum', 'minimum', limits.minimum),
    exclusiveMaximum: isStrict(parts, 'exclusiveMaximum', 'maximum', limits.maximum),
    multiplesOf: numbers('multipleOf'),
    patterns: all('pattern').filter((pattern) => typeof pattern === 'string'),
    uniqueItems: all('uniqueItems').includes(true),
    required: new Set(all('required').flat().map(String)),
    properties,
    items,
    additional: all('additionalProperties').includes(false)
      ? null
      : parts.flatMap((part) => {
          const additional = childAt(part, 'additionalProperties')
          return additional && isObject(additional.value) ? [additional] : []
        }),
    choices,
  }
}

/** The schema and all that its `allOf` adds, each settled and each once. */
function withAllOf(
  document: ContractDocument,
  schema: DocumentNode,
  seen = new Set<string>(),
): DocumentNode[] {
  const node = resolveRef(document, schema)
  if (seen.has(node.pointer)) return []
  seen.add(node.pointer)
  const parts = childrenOf(childAt(node, 'allOf')).flatMap((part) =>
    withAllOf(document, part, seen),
  )
  return [...parts, node]
}

function branchesOf(document: ContractDocument, part: DocumentNode, keyword: string): Branch[][] {
  const schemas = childrenOf(childAt(part, keyword))
  if (schemas.length === 0) return []
  const property = childAt(part, 'discriminator', 'propertyName')?.value
  const mapping = childrenOf(childAt(part, 'discriminator', 'mapping'))
  const tagOf = (schema: DocumentNode): Branch['tag'] => {
    const ref = refOf(schema.value)
    if (typeof property !== 'string' || ref === undefined) return undefined
    const { key } = resolveRef(document, schema)
    const mapped = mapping.find(({ value }) => value === ref || value === key)
    return [property, mapped?.key ?? key]
  }
  return [schemas.map((schema) => ({ schema, tag: tagOf(schema) }))]
}

function propertiesOf(parts: readonly DocumentNode[]): Map<string, DocumentNode[]> {
  const properties = new Map<string, DocumentNode[]>()
  for (const property of parts.flatMap((part) => childrenOf(childAt(part, 'properties')))) {
    const known = properties.get(property.key)
    if (known) known.push(property)
    else properties.set(property.key, [property])
  }
  return properties
}

/** Many a contract leaves `type` out where the other keywords say it. */
function impliedType(
  parts: readonly DocumentNode[],
  properties: ReadonlyMap<string, unknown>,
  choices: readonly unknown[],
): string | undefined {
  const has = (...keywords: string[]) =>
    parts.some(({ value }) => keywords.some((keyword) => isObject(value) && keyword in value))
  if (properties.size > 0 || has('additionalProperties', 'required')) return 'object'
  if (has('items', 'minItems', 'maxItems')) return 'array'
  if (has('minimum', 'maximum', 'multipleOf')) return 'number'
  if (has('pattern', 'format', 'minLength', 'maxLength')) return 'string'
  return choices.length > 0 ? undefined : 'string'
}

/** Whether the limit that counts is exclusive (a boolean beside the limit, in OpenAPI 3.0). */
function isStrict(
  parts: readonly DocumentNode[],
  exclusive: string,
  limit: string,
  value: number | undefined,
): boolean {
  return parts.some(
    (part) =>
      keywordIn(part.value, exclusive)[0] === true && keywordIn(part.value, limit)[0] === value,
  )
}

function keywordIn(schema: unknown, keyword: string): unknown[] {
  return isObject(schema) && Object.hasOwn(schema, keyword) ? [schema[keyword]] : []
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function intersectionOf(lists: readonly (readonly unknown[])[]): readonly unknown[] | undefined {
  const [first, ...others] = lists
  return first?.filter((value) =>
    others.every((list) => list.some((other) => JSON.stringify(other) === JSON.stringify(value))),
  )
}

/** Whether a property is never in a response, or never in a request. */
export function isForeign(
  document: ContractDocument,
  schemas: readonly DocumentNode[],
  keyword: 'readOnly' | 'writeOnly',
): boolean {
  return schemas.some(
    (schema) => resolvedChildAt(document, resolveRef(document, schema), keyword)?.value === true,
  )
}
