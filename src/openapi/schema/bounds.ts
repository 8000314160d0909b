import { childAt } from '../document/document-node.js'
import { occurrencesOf, type SchemaParts } from './schema-parts.js'

/** The strictest limits of all parts. What no part limits is 0 or infinite. */
export interface Bounds {
  readonly minimum: Limit
  readonly maximum: Limit
  readonly multiplesOf: readonly number[]
  /** In Unicode code points. */
  readonly minLength: number
  readonly maxLength: number
  /** `x-max-bytes`, in bytes of UTF-8. */
  readonly maxBytes: number
  readonly minItems: number
  readonly maxItems: number
  readonly minProperties: number
  readonly maxProperties: number
}

export interface Limit {
  readonly value: number
  /** Whether the value itself is not valid. */
  readonly isExclusive: boolean
}

export function boundsOf(schema: SchemaParts): Bounds {
  const numbers = (keyword: string) =>
    occurrencesOf(schema, keyword).flatMap(({ value }) => (typeof value === 'number' ? value : []))
  const least = (keyword: string) => Math.max(0, ...numbers(keyword))
  const most = (keyword: string) => Math.min(Number.POSITIVE_INFINITY, ...numbers(keyword))
  return {
    minimum: limitOf(schema, 'minimum', 'exclusiveMinimum', Number.NEGATIVE_INFINITY, Math.max),
    maximum: limitOf(schema, 'maximum', 'exclusiveMaximum', Number.POSITIVE_INFINITY, Math.min),
    multiplesOf: numbers('multipleOf'),
    minLength: least('minLength'),
    maxLength: most('maxLength'),
    maxBytes: most('x-max-bytes'),
    minItems: least('minItems'),
    maxItems: most('maxItems'),
    minProperties: least('minProperties'),
    maxProperties: most('maxProperties'),
  }
}

function limitOf(
  { parts }: SchemaParts,
  inclusive: string,
  exclusive: string,
  none: number,
  strictest: (...values: number[]) => number,
): Limit {
  const limits = parts.flatMap((part): Limit[] => {
    const own = childAt(part, inclusive)?.value
    const beyond = childAt(part, exclusive)?.value
    return [
      ...(typeof own === 'number' ? [{ value: own, isExclusive: false }] : []),
      ...(typeof beyond === 'number' ? [{ value: beyond, isExclusive: true }] : []),
    ]
  })
  const value = strictest(none, ...limits.map((limit) => limit.value))
  return { value, isExclusive: limits.some((limit) => limit.value === value && limit.isExclusive) }
}
