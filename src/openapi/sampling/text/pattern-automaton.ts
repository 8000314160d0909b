import {
  type Assertion,
  CharSet,
  type Concatenation,
  combineTransformers,
  DFA,
  type Element,
  JS,
  NFA,
  type NoParent,
  Transformers,
  transform,
} from 'refa'

/** The most nodes of an automaton: larger ones take too long to build. */
const maxNodes = 20_000

type Elements = readonly NoParent<Element>[]

/**
 * The automaton of the texts that match every one of the regular expressions. refa reads everything but
 * look-around inside a pattern; look-ahead at the start of one, as rules for passwords have it, is an
 * intersection here. Where look-around stands elsewhere it is ignored: then not every text matches, and
 * the caller has to test it.
 *
 * @returns undefined where an expression is too large, or has references to groups of many texts
 */
export function automatonOf(expressions: readonly RegExp[]): NFA | undefined {
  for (const read of [exactAutomaton, looseAutomaton]) {
    try {
      return expressions.map(read).reduce((left, right) => intersect(left, right))
    } catch (error) {
      if (!(error instanceof Error)) throw error
    }
  }
  return undefined
}

function exactAutomaton(expression: RegExp): NFA {
  const { expression: parsed, maxCharacter } = JS.Parser.fromLiteral(expression).parse({ maxNodes })
  return union(parsed.alternatives, false, maxCharacter)
}

function looseAutomaton(expression: RegExp): NFA {
  const parser = JS.Parser.fromLiteral(expression)
  const { expression: parsed, maxCharacter } = parser.parse({ maxNodes, assertions: 'ignore' })
  return NFA.fromRegex(parsed, { maxCharacter }, {}, new NFA.LimitedNodeFactory(maxNodes))
}

/** @param isAtStart whether the text before the alternatives is known to be empty */
function union(
  alternatives: readonly NoParent<Concatenation>[],
  isAtStart: boolean,
  maxCharacter: number,
): NFA {
  const [first, ...others] = alternatives.map(({ elements }) =>
    sequence(elements, isAtStart, maxCharacter),
  )
  const all = first ?? NFA.empty({ maxCharacter })
  for (const other of others) all.union(other)
  return all
}

function sequence(elements: Elements, isAtStart: boolean, maxCharacter: number): NFA {
  let rest = elements
  let isAnchored = isAtStart
  while (isEdge(rest[0], 'behind')) {
    isAnchored = true
    rest = rest.slice(1)
  }
  const lookaheads: NoParent<Assertion>[] = []
  // Without `^` the texts where the look-ahead is at the start are some of those that match.
  while (rest[0]?.type === 'Assertion' && rest[0].kind === 'ahead' && rest.length > 1) {
    lookaheads.push(rest[0])
    isAnchored = true
    rest = rest.slice(1)
  }
  const isEnded = isEdge(rest.at(-1), 'ahead')
  if (isEnded) rest = rest.slice(0, -1)
  const any = anything(maxCharacter)
  const whole = [...(isAnchored ? [] : [any]), ...rest, ...(isEnded ? [] : [any])]
  return lookaheads.reduce(
    (matched, { negate, alternatives }) => {
      const ahead = union(alternatives, true, maxCharacter)
      return intersect(matched, negate ? complement(ahead) : ahead)
    },
    plain(whole, maxCharacter),
  )
}

/** Assertions about single characters (`\b`, `(?!0)\d`) are applied; what is left of them throws. */
function plain(elements: Elements, maxCharacter: number): NFA {
  const transformer = combineTransformers([
    Transformers.applyAssertions(),
    Transformers.removeUnnecessaryAssertions(),
    Transformers.inline(),
    Transformers.removeDeadBranches(),
    Transformers.patternEdgeAssertions({ remove: true }),
  ])
  const expression = { type: 'Expression', alternatives: [{ type: 'Concatenation', elements }] }
  const applied = transform(transformer, expression as Parameters<typeof transform>[1])
  return NFA.fromRegex(applied, { maxCharacter }, {}, new NFA.LimitedNodeFactory(maxNodes))
}

/** `^` (nothing behind) or `$` (nothing ahead). */
function isEdge(element: NoParent<Element> | undefined, kind: Assertion['kind']): boolean {
  if (element?.type !== 'Assertion' || element.kind !== kind || !element.negate) return false
  const [only] = element.alternatives.flatMap(({ elements }) => elements)
  return only?.type === 'CharacterClass' && only.characters.isAll
}

/** `[^]*` */
function anything(maxCharacter: number): NoParent<Element> {
  const any: NoParent<Element> = { type: 'CharacterClass', characters: CharSet.all(maxCharacter) }
  const alternatives: NoParent<Concatenation>[] = [{ type: 'Concatenation', elements: [any] }]
  return { type: 'Quantifier', alternatives, lazy: false, min: 0, max: Number.POSITIVE_INFINITY }
}

function intersect(left: NFA, right: NFA): NFA {
  return NFA.fromIntersection(left, right, new NFA.LimitedNodeFactory(maxNodes))
}

function complement(automaton: NFA): NFA {
  const deterministic = DFA.fromFA(automaton, new DFA.LimitedNodeFactory(maxNodes))
  deterministic.complement()
  return NFA.fromFA(deterministic)
}
