import type { EffectiveSchema } from '../schema/effective-schema.js'
import type { Random } from './random.js'
import { SamplingError } from './sampling.js'

/** The width of the range to sample from where the schema leaves a side open. */
const span = 1000

/** The limits of `format` (OpenAPI Format Registry). */
const formatLimits: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63],
  uint8: [0, 255],
}

/** Samples numbers inside the limits that are multiples of `multipleOf`; whole ones for integers. */
export function numberSampler(
  schema: EffectiveSchema,
  isInteger: boolean,
): (random: Random) => number {
  const step = stepOf(schema.bounds.multiplesOf, isInteger)
  const { from, to } = rangeOf(schema)
  const { minimum, maximum } = schema.bounds
  if (from > to) throw new SamplingError(`no number is between ${from} and ${to}`)
  // Counted in steps, so that every sample is a multiple.
  let first = Math.ceil(from / step - 1e-9)
  let last = Math.floor(to / step + 1e-9)
  if (minimum.isExclusive && multiple(first, step) <= minimum.value) first += 1
  if (maximum.isExclusive && multiple(last, step) >= maximum.value) last -= 1
  if (first <= last) return (random) => multiple(random.int(first, last), step)
  if (isInteger || schema.bounds.multiplesOf.length > 0) {
    throw new SamplingError(`no multiple of ${step} is between ${from} and ${to}`)
  }
  // The range is narrower than a hundredth.
  const share = minimum.isExclusive ? (random: Random) => 1 - random.fraction() : undefined
  return (random) => from + (to - from) * (share?.(random) ?? random.fraction())
}

function rangeOf({ bounds, formats }: EffectiveSchema): { from: number; to: number } {
  const limits = formats.flatMap((format) => [formatLimits[format] ?? []].filter(isPair))
  const least = Math.max(bounds.minimum.value, ...limits.map(([low]) => low))
  const most = Math.min(bounds.maximum.value, ...limits.map(([, high]) => high))
  const isOpenBelow = bounds.minimum.value === Number.NEGATIVE_INFINITY
  const isOpenAbove = bounds.maximum.value === Number.POSITIVE_INFINITY
  const from = isOpenBelow ? Math.max(least, Math.min(0, isOpenAbove ? 0 : most - span)) : least
  const to = isOpenAbove ? Math.min(most, Math.max(from, 0) + span) : most
  return { from, to }
}

function isPair(limits: readonly number[]): limits is readonly [number, number] {
  return limits.length === 2
}

/** Without `multipleOf`, fractions have two decimals, as prices have. */
function stepOf(multiplesOf: readonly number[], isInteger: boolean): number {
  const [first, ...others] = multiplesOf
  if (first === undefined) return isInteger ? 1 : 0.01
  const steps = isInteger && !Number.isInteger(first) ? [...others, 1] : others
  return steps.reduce(leastCommonMultiple, first)
}

/** The least common multiple of two steps, one of which may be a fraction. */
function leastCommonMultiple(step: number, other: number): number {
  for (let count = 1; count <= span; count += 1) {
    const quotient = (step * count) / other
    if (Math.abs(quotient - Math.round(quotient)) < 1e-9) return step * count
  }
  return step
}

/** 0.07 and not 0.07000000000000001. */
function multiple(count: number, step: number): number {
  return Number.isInteger(step) ? count * step : Number((count * step).toPrecision(15))
}
