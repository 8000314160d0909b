import type { EffectiveSchema } from './merged-schema.js'
import type { Random } from './random.js'
import { Undrawable } from './undrawable.js'

/** How wide a range is drawn from where the schema leaves it open. */
const span = 1000

/** Draws a number inside the limits, on a step of `multipleOf`; whole for `integer`. */
export function numberDrawer(schema: EffectiveSchema): (random: Random) => number {
  const step = stepOf(schema)
  const { minimum, maximum } = schema.limits
  const from = minimum ?? Math.min(0, (maximum ?? 0) - span)
  const to = maximum ?? Math.max(from, 0) + span
  if (from > to) throw new Undrawable(`no number is between ${from} and ${to}`)
  // Counted in steps, so that what is drawn is on one.
  let first = Math.ceil(from / step - 1e-9)
  let last = Math.floor(to / step + 1e-9)
  if (schema.exclusiveMinimum && onStep(first, step) <= from) first += 1
  if (schema.exclusiveMaximum && onStep(last, step) >= to) last -= 1
  if (first <= last) return (random) => onStep(random.int(first, last), step)
  if (schema.type === 'integer' || schema.multiplesOf.length > 0) {
    throw new Undrawable(`no multiple of ${step} is between ${from} and ${to}`)
  }
  // Narrower than a hundredth.
  return (random) =>
    from + (to - from) * (schema.exclusiveMinimum ? 1 - random.fraction() : random.fraction())
}

/** Numbers are drawn in whole hundredths, as prices are, unless `multipleOf` says otherwise. */
function stepOf({ type, multiplesOf }: EffectiveSchema): number {
  const [first, ...others] = multiplesOf
  if (first === undefined) return type === 'integer' ? 1 : 0.01
  const steps = type === 'integer' && !Number.isInteger(first) ? [...others, 1] : others
  // The least common multiple, for steps that divide one another evenly.
  return steps.reduce((step, other) => {
    for (let k = 1; k <= span; k += 1) {
      const multiple = step * k
      if (Math.abs(multiple / other - Math.round(multiple / other)) < 1e-9) return multiple
    }
    return step
  }, first)
}

/** 0.07 and not 0.07000000000000001. */
function onStep(count: number, step: number): number {
  return Number((count * step).toPrecision(12))
}
