import { isObject } from '../../openapi/document/document-node.js'
import { child, entries, items, type Located } from '../change/located.js'
import type { Direction } from '../change/rules.js'
import { type Conjunction, conjoin, keyword, occurrences } from '../schema/conjunction.js'
import type { Schemas } from '../schema/schema-pair.js'

/** What a schema says of the properties of an object, all of its parts together. */
export interface ObjectShape {
  readonly properties: ReadonlyMap<string, Property>
  /** Names that must be there, with the place that says so. */
  readonly required: ReadonlyMap<string, Located>
  /** What other properties must be; null where there may be none (a closed object). */
  readonly others: Schemas | null
  /** Where that is said. */
  readonly openness: Located
  /** Where a property of this name stands or is asked for, or would stand. */
  readonly node: (name: string) => Located
}

export interface Property {
  readonly at: Located
  readonly schemas: Schemas
}

/** `readOnly` is not sent in a request, `writeOnly` not in a response (OpenAPI 3.0.3 section 4.7.24). */
const hiddenBy: Readonly<Record<Direction, string>> = {
  request: 'readOnly',
  response: 'writeOnly',
}

/** The properties that travel in this direction. */
export function objectShape(schema: Conjunction, direction: Direction): ObjectShape {
  const properties = new Map<string, Property>()
  const hidden = new Set<string>()
  for (const name of namesOf(schema)) {
    const property = propertyOf(schema, name)
    if (!property) continue
    if (isHidden(property, direction)) hidden.add(name)
    else properties.set(name, property)
  }
  const required = requiredOf(schema, hidden)
  const nowhere = (name: string) => child(keyword(schema, 'properties'), name)
  return {
    properties,
    required,
    others: othersOf(schema),
    openness: keyword(schema, 'additionalProperties'),
    node: (name) => properties.get(name)?.at ?? required.get(name) ?? nowhere(name),
  }
}

function namesOf({ parts }: Conjunction): Set<string> {
  const declared = occurrences(parts, 'properties').flatMap((each) => entries(each))
  return new Set(declared.map(([name]) => name))
}

/** Undefined where a closed part does not know the name: then it is as good as not declared. */
function propertyOf({ parts }: Conjunction, name: string): Property | undefined {
  const schemas: Located[] = []
  let at: Located | undefined
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
  return occurrences(conjoin(schemas).parts, hiddenBy[direction]).some(
    ({ value }) => value === true,
  )
}

function requiredOf({ parts }: Conjunction, hidden: ReadonlySet<string>): Map<string, Located> {
  const listed = occurrences(parts, 'required').flatMap((each) => items(each))
  const names = listed.map((item): [string, Located] => [String(item.value), item])
  return new Map(names.filter(([name]) => !hidden.has(name)))
}

function othersOf(schema: Conjunction): Schemas | null {
  const said = occurrences(schema.parts, 'additionalProperties')
  if (said.some(({ value }) => value === false)) return null
  const [first, ...rest] = said.filter(({ value }) => isObject(value))
  return first
    ? [first, ...rest]
    : [{ ...keyword(schema, 'additionalProperties'), value: undefined }]
}
