import { childAt, childrenOf, type DocumentNode, isObject } from '../document/document-node.js'
import { occurrencesOf, type SchemaParts } from './schema-parts.js'

/** What schemas say of the items of an array. */
export interface ArrayItems {
  /** How many positions `prefixItems` describes. */
  readonly prefixLength: number
  /**
   * All schemas that apply to the item at that index (`prefixItems`, `items`, `unevaluatedItems`).
   * Null where there may be no item; an empty list where it may be anything.
   */
  schemasAt(index: number): readonly DocumentNode[] | null
  /** How many items, at least and at most, are valid by each schema of `contains`. */
  readonly contains: readonly Contains[]
  readonly areUnique: boolean
}

export interface Contains {
  readonly schema: DocumentNode
  readonly min: number
  readonly max: number
}

export function arrayItemsOf(schema: SchemaParts): ArrayItems {
  const prefixes = occurrencesOf(schema, 'prefixItems').map((node) => childrenOf(node).length)
  return {
    prefixLength: Math.max(0, ...prefixes),
    schemasAt: (index) => schemasAt(schema, index),
    contains: schema.parts.flatMap((part) => {
      const contained = childAt(part, 'contains')
      if (contained === undefined) return []
      const min = Number(childAt(part, 'minContains')?.value ?? 1)
      const max = Number(childAt(part, 'maxContains')?.value ?? Number.POSITIVE_INFINITY)
      return [{ schema: contained, min, max }]
    }),
    areUnique: occurrencesOf(schema, 'uniqueItems').some(({ value }) => value === true),
  }
}

function schemasAt(schema: SchemaParts, index: number): DocumentNode[] | null {
  const found = schema.parts.flatMap(
    (part) => childAt(part, 'prefixItems', String(index)) ?? childAt(part, 'items') ?? [],
  )
  if (found.length === 0) found.push(...occurrencesOf(schema, 'unevaluatedItems'))
  if (found.some(({ value }) => value === false)) return null
  return found.filter(({ value }) => isObject(value))
}
