import { childrenOf, isObject } from '../document/document-node.js'
import type { EffectiveSchema } from '../schema/effective-schema.js'
import { occurrencesOf } from '../schema/schema-parts.js'
import { toRegExp } from '../validation/validation-runtime.js'
import type { Random } from './random.js'
import { isFrugal, type Sample, type SamplerOf, type Sampling, SamplingError } from './sampling.js'
import { patternSampler } from './text/pattern-sampler.js'
import { words } from './text/words.js'

/** Samples objects: what is required, most of what is declared, and some members of a map. */
export function objectSampler(schema: EffectiveSchema, samplerOf: SamplerOf): Sample {
  const { members, bounds } = schema
  const nameSampler = nameSamplerOf(schema, samplerOf)
  const isMap = ['additionalProperties', 'patternProperties'].some((keyword) =>
    occurrencesOf(schema, keyword).some(({ value }) => isObject(value)),
  )

  return (sampling, depth) => {
    const { random } = sampling
    // Without a prototype while it grows: a property may be called `__proto__`.
    const value: Record<string, unknown> = Object.create(null)
    const size = () => Object.keys(value).length

    const add = (name: string) => {
      if (Object.hasOwn(value, name)) return
      const schemas = members.schemasOf(name)
      if (schemas === null) throw new SamplingError(`${name} is required, and not allowed`)
      value[name] = samplerOf(schemas)(sampling, depth + 1)
      for (const other of members.dependent.get(name) ?? []) add(other)
    }
    /** Leaves out an optional member that has no valid value. */
    const tryToAdd = (name: string) => {
      try {
        add(name)
      } catch (error) {
        if (!(error instanceof SamplingError)) throw error
      }
    }

    for (const name of members.required) add(name)
    for (const name of members.names) {
      if (size() < bounds.maxProperties && isWanted(sampling, depth)) tryToAdd(name)
    }
    for (const name of members.names) {
      if (size() < bounds.minProperties) tryToAdd(name)
    }
    const more = isMap && !isFrugal(sampling, depth) ? random.int(1, 3) : 0
    const wanted = Math.min(bounds.maxProperties, Math.max(bounds.minProperties, size() + more))
    for (let i = 1; size() < wanted && i <= 10 * wanted; i += 1) {
      const name = nameSampler(sampling, i)
      if (members.schemasOf(name) !== null) tryToAdd(name)
    }
    return { ...value }
  }
}

/** With examples the first attempts have all that is declared; others leave out a part, or most. */
function isWanted(sampling: Sampling, depth: number): boolean {
  const { random, attempt, examples } = sampling
  if (isFrugal(sampling, depth)) return false
  if (attempt < 2 && examples !== 'none') return true
  return random.chance(attempt % 2 === 0 ? 0.8 : 0.4)
}

/** Samples names of undeclared members, by `propertyNames` and `patternProperties` where they are used. */
function nameSamplerOf(
  schema: EffectiveSchema,
  samplerOf: SamplerOf,
): (sampling: Sampling, index: number) => string {
  const names = occurrencesOf(schema, 'propertyNames')
  if (names.length > 0) {
    const sample = samplerOf(names)
    return (sampling) => String(sample({ ...sampling, examples: 'none' }, 0))
  }
  const patterns = occurrencesOf(schema, 'patternProperties').flatMap(childrenOf)
  const byPattern = patterns
    .filter(({ value }) => value !== false)
    .map(({ key }) => patternSampler([toRegExp(key)], { min: 1, max: 30 }))
    .filter((sample): sample is (random: Random) => string => sample !== undefined)
  if (byPattern.length > 0) return ({ random }) => random.pick(byPattern)(random)
  return ({ random }, index) => `${random.pick(words)}${index}`
}
