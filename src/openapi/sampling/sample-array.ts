import { isDeepStrictEqual } from 'node:util'
import type { EffectiveSchema } from '../schema/effective-schema.js'
import { isFrugal, type Sample, type SamplerOf, type Sampling } from './sampling.js'

/** How often an item is sampled again that is in the array already (`uniqueItems`). */
const attempts = 200

/** Samples arrays of a few items, with as many items as `contains` and `minItems` ask for. */
export function arraySampler(schema: EffectiveSchema, samplerOf: SamplerOf): Sample {
  const { items, bounds } = schema

  return (sampling, depth) => {
    const length = lengthOf(schema, sampling, depth)
    const list: unknown[] = []
    for (let index = 0; index < length; index += 1) {
      const schemas = items.schemasAt(index)
      if (schemas === null) break
      const contained = items.contains.filter(({ min }) => index < min)
      const sample = samplerOf([...schemas, ...contained.map((each) => each.schema)])
      const item = items.areUnique
        ? newItem(list, sampling, (each) => sample(each, depth + 1))
        : { value: sample(sampling, depth + 1) }
      if (item === undefined && list.length >= bounds.minItems) break
      list.push(item?.value)
    }
    return list
  }
}

/** Without examples there are one to three items more than needed; with examples there is one. */
function lengthOf({ items, bounds }: EffectiveSchema, sampling: Sampling, depth: number): number {
  const needed = Math.max(bounds.minItems, ...items.contains.map(({ min }) => min))
  const isShort = isFrugal(sampling, depth)
  const least = Math.max(needed, isShort ? 0 : Math.max(1, items.prefixLength))
  const most = isShort || sampling.examples !== 'none' ? least : Math.max(needed, 1) + 2
  const max = Math.max(needed, Math.min(bounds.maxItems, Math.max(least, most)))
  return Math.min(bounds.maxItems, sampling.random.int(Math.min(least, max), max))
}

/** Undefined where only items were found that are in the list already. */
function newItem(
  list: readonly unknown[],
  sampling: Sampling,
  sample: (sampling: Sampling) => unknown,
): { value: unknown } | undefined {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // The example of an item is the same each time.
    const value = sample(attempt === 0 ? sampling : { ...sampling, examples: 'none' })
    if (!list.some((other) => isDeepStrictEqual(other, value))) return { value }
  }
  return undefined
}
