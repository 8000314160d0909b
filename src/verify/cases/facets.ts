import {
  below,
  childrenOf,
  type Fields,
  isFields,
  type Place,
  settle,
} from '../../generate/places.js'
import type { ContractDocument } from '../../generate/tables.js'

/** What a schema asks for, with its `allOf` merged in and the first of its alternatives taken. */
export interface Facets {
  /** Undefined where any type will do. */
  readonly type: string | undefined
  readonly keywords: Fields
  readonly properties: ReadonlyMap<string, Place>
  readonly required: readonly string[]
  readonly items: Place | undefined
}

/** Schemas contain themselves; nobody's examples are deeper. */
const deepest = 12

/** Reads a schema as far as cases are made of it: validators, and not facets, judge what is valid. */
export function facetsOf(document: ContractDocument, schema: Place, depth = 0): Facets {
  const place = settle(document, schema)
  const own = isFields(place.value) ? place.value : {}
  const parts = depth > deepest ? [] : partsOf(place)
  const merged = parts.map((part) => facetsOf(document, part, depth + 1))
  const keywords = Object.assign({}, ...merged.map((part) => part.keywords), own) as Fields
  const properties = new Map([
    ...merged.flatMap((part) => [...part.properties]),
    ...childrenOf(below(place, 'properties')).map((member) => [member.key, member] as const),
  ])
  const required = Array.isArray(own.required) ? own.required.map(String) : []
  return {
    type: typeof keywords.type === 'string' ? keywords.type : implied(properties),
    keywords,
    properties,
    required: [...new Set([...merged.flatMap((part) => part.required), ...required])],
    items: below(place, 'items') ?? merged.find((part) => part.items)?.items,
  }
}

function partsOf(place: Place): Place[] {
  const [firstOne] = childrenOf(below(place, 'oneOf'))
  const [firstAny] = childrenOf(below(place, 'anyOf'))
  const alternatives = [firstOne, firstAny].filter((part) => part !== undefined)
  return [...childrenOf(below(place, 'allOf')), ...alternatives]
}

function implied(properties: ReadonlyMap<string, Place>): string | undefined {
  return properties.size > 0 ? 'object' : undefined
}
