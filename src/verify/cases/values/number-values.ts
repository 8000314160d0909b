import type { EffectiveSchema } from '../../../openapi/schema/effective-schema.js'
import type { TestValue } from './text-values.js'

/** The numbers that a format can hold (OpenAPI format registry). */
const rangeOfFormat: Readonly<Record<string, readonly [min: number, max: number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  // A JSON number above 2^53 loses digits in many programs.
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  float: [-3.4e38, 3.4e38],
}

/**
 * Numbers at and over each limit of a schema, on and beside its steps.
 * @param base a valid number
 */
export function numberTestValues(
  { bounds, types, formats }: EffectiveSchema,
  base: number,
): TestValue[] {
  const { minimum, maximum, multiplesOf } = bounds
  const step = multiplesOf[0] ?? 1
  const [lowest, highest] = rangeOfFormat[formats[0] ?? ''] ?? [
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]
  const isInteger = !types.has('number')
  const values = [
    ...(Number.isFinite(minimum.value)
      ? [minimum.value, minimum.value + step, minimum.value - step]
      : []),
    ...(Number.isFinite(maximum.value)
      ? [maximum.value, maximum.value - step, maximum.value + step]
      : []),
    ...(multiplesOf[0] === undefined ? [] : [base + step / 2]),
    base + 0.5,
    -base,
    0,
    ...(isInteger ? [Number.MAX_SAFE_INTEGER] : [1e38, 1e308]),
  ].filter((value) => value >= lowest && value <= highest)
  // The largest numbers pass a schema without limits, but not every data type.
  return [...new Set(values)].map((value) => ({
    label: String(value),
    value,
    isUnusual: Math.abs(value) > 2 ** 31,
  }))
}
