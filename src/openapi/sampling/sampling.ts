import type { SchemaNode } from '../schema/schema-parts.js'
import type { Random } from './random.js'

/** One attempt at a valid value. */
export interface Sampling {
  readonly random: Random
  /** 0 is the first. Later attempts vary more. */
  readonly attempt: number
  /** Which of the author's examples are used: those that their own schema accepts, all, or none. */
  readonly examples: 'valid' | 'all' | 'none'
  /** How many values were sampled so far, in all places. */
  readonly spent: { values: number }
}

/** Samples one value. `depth` counts the objects and arrays around it. */
export type Sample = (sampling: Sampling, depth: number) => unknown

/** The sampler of a value to which all of the schemas apply; of any value where there is none. */
export type SamplerOf = (schemas: readonly SchemaNode[]) => Sample

/** Whether only what is required is sampled, so that recursive schemas end and values stay small. */
export function isFrugal({ spent }: Sampling, depth: number): boolean {
  return depth >= 4 || spent.values > 400
}

/** No valid value was found for a schema: it contradicts itself, never ends, or is too hard to satisfy. */
export class SamplingError extends Error {}
