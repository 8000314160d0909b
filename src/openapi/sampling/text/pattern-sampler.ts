import type { CharSet, NFA } from 'refa'
import type { Random } from '../random.js'
import { SamplingError } from '../sampling.js'
import { automatonOf } from './pattern-automaton.js'

export interface Lengths {
  /** In code points, as in `minLength`. */
  readonly min: number
  readonly max: number
}

/** The longest texts to look for, and how many lengths to choose from. */
const longest = 2_000
const choices = 12

/** Characters from the most readable on: the first group that a position allows is used. */
const groups: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x21, 0x7e],
  [0x20, 0x7e],
  [0xa1, 0xd7ff],
]

/** For each length, the nodes from which so many characters lead to an end. */
type Reach = readonly ReadonlySet<NFA.ReadonlyNode>[]

/**
 * Samples texts of these lengths that match every expression.
 *
 * @returns undefined where no automaton can be made for the expressions
 * @throws SamplingError where no text matches
 */
export function patternSampler(
  expressions: readonly RegExp[],
  lengths: Lengths,
): ((random: Random) => string) | undefined {
  const automaton = automatonOf(expressions)
  if (automaton === undefined) return undefined
  const reach: ReadonlySet<NFA.ReadonlyNode>[] = [automaton.finals]
  const found: number[] = []
  const most = Math.min(lengths.max, longest)
  for (let length = 0; length <= most && found.length < choices; length += 1) {
    const nodes = reach[length] ?? new Set()
    if (nodes.size === 0) break
    if (length >= lengths.min && nodes.has(automaton.initial)) found.push(length)
    // With one length found, others that are much longer are not worth the search.
    if (found[0] !== undefined && length > found[0] + 2 * choices) break
    reach.push(new Set([...nodes].flatMap(sourcesOf)))
  }
  if (found.length === 0) {
    const patterns = expressions.map(({ source }) => source).join(' and ')
    throw new SamplingError(`no text of the allowed length matches ${patterns}`)
  }
  const notEmpty = found.filter((length) => length > 0)
  const lengthsToUse = notEmpty.length > 0 ? notEmpty : found
  return (random) => walk(automaton, reach, random.pick(lengthsToUse), random)
}

function sourcesOf(node: NFA.ReadonlyNode): NFA.ReadonlyNode[] {
  return [...node.in.keys()]
}

function walk(automaton: NFA, reach: Reach, length: number, random: Random): string {
  let text = ''
  let node: NFA.ReadonlyNode = automaton.initial
  for (let left = length; left > 0; left -= 1) {
    const next = [...node.out].filter(([target]) => reach[left - 1]?.has(target))
    const [target, characters] = random.pick(next)
    text += String.fromCodePoint(characterOf(characters, random))
    node = target
  }
  return text
}

function characterOf(characters: CharSet, random: Random): number {
  for (const [min, max] of groups) {
    const readable = characters.intersect({ min, max })
    if (!readable.isEmpty) return pickFrom(readable, random)
  }
  return pickFrom(characters, random)
}

function pickFrom({ ranges, size }: CharSet, random: Random): number {
  let index = random.int(0, size - 1)
  for (const { min, max } of ranges) {
    if (index <= max - min) return min + index
    index -= max - min + 1
  }
  throw new Error('a set has fewer characters than its size')
}
