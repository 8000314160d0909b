import type { EffectiveSchema } from '../../schema/effective-schema.js'
import { toRegExp } from '../../validation/validation-runtime.js'
import type { Random } from '../random.js'
import { SamplingError } from '../sampling.js'
import { patternSampler } from './pattern-sampler.js'
import { sampleFormat, shortestOf } from './sample-format.js'
import { words } from './words.js'

const attempts = 100

/** Samples strings by their format, their patterns, or of words; as long as they have to be. */
export function textSampler(schema: EffectiveSchema): (random: Random) => string {
  const { formats, patterns, bounds } = schema
  const lengths = { min: bounds.minLength, max: Math.min(bounds.maxLength, bounds.maxBytes) }
  const expressions = patterns.map(toRegExp)
  const fits = (text: string) => {
    const { length } = [...text]
    return (
      length >= lengths.min && length <= lengths.max && expressions.every((each) => each.test(text))
    )
  }
  const byPattern = expressions.length > 0 ? patternSampler(expressions, lengths) : undefined
  const candidates = [
    ...formats.map((format) => (random: Random) => sampleFormat(format, random)),
    ...formats.map((format) => () => shortestOf(format)),
    byPattern,
    (random: Random) => sentence(random, lengths.min, lengths.max),
  ].filter((candidate) => candidate !== undefined)

  return (random) => {
    for (const candidate of candidates) {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const text = candidate(random)
        if (text !== undefined && fits(text)) return text
      }
    }
    const rules = JSON.stringify({ ...lengths, formats, patterns })
    throw new SamplingError(`no text was found for ${rules}`)
  }
}

/** A few words, or as many as the length asks for. */
function sentence(random: Random, minLength: number, maxLength: number): string {
  let text = random.pick(words)
  for (let more = random.int(0, 2); more > 0 || text.length < minLength; more -= 1) {
    text += ` ${random.pick(words)}`
  }
  // A cut may leave a space at the end; a letter replaces it.
  return text.slice(0, maxLength).replace(/ $/, 's')
}
