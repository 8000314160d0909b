import { sample, stringMatching } from 'fast-check'
import { toRegExp } from '../validation/regular-expression.js'
import { drawFormat } from './draw-format.js'
import type { EffectiveSchema } from './merged-schema.js'
import type { Random } from './random.js'
import { Undrawable } from './undrawable.js'
import { words } from './words.js'

const tries = 100

/** Draws a string: by its pattern, its format, or of words; as long as it has to be. */
export function textDrawer(schema: EffectiveSchema): (random: Random) => string {
  const { format, limits, patterns, example } = schema
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = limits
  const expressions = patterns.map(toRegExp)
  const fits = (text: string) => {
    const { length } = [...text]
    return (
      length >= minLength && length <= maxLength && expressions.every((each) => each.test(text))
    )
  }
  const draws = [
    ...expressions.flatMap(matching),
    (random: Random) =>
      (format && drawFormat(format, random)) ?? sentence(random, minLength, maxLength),
    ...(typeof example === 'string' ? [() => example] : []),
  ]

  return (random) => {
    for (const draw of draws) {
      for (let i = 0; i < tries; i += 1) {
        const text = draw(random)
        if (fits(text)) return text
      }
    }
    throw new Undrawable(`no text was found for ${JSON.stringify({ ...limits, format, patterns })}`)
  }
}

/** Nothing for an expression that fast-check can't write texts for (it knows no lookahead, for one). */
function matching(expression: RegExp): ((random: Random) => string)[] {
  try {
    const texts = stringMatching(expression, { size: 'small' })
    return [
      (random) => sample(texts, { seed: random.int(-(2 ** 31), 2 ** 31 - 1), numRuns: 1 })[0] ?? '',
    ]
  } catch {
    return []
  }
}

/** A few words, or as many as it takes. */
function sentence(random: Random, minLength: number, maxLength: number): string {
  let text = random.pick(words)
  for (let more = random.int(0, 2); more > 0 || text.length < minLength; more -= 1) {
    text += ` ${random.pick(words)}`
  }
  // A cut may leave a space at the end; a letter takes its place.
  return text.slice(0, maxLength).replace(/ $/, 's')
}
