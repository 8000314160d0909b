import { canonical } from '../change/canonical.js'
import { type Fact, fact } from '../change/fact.js'
import { child, type Located, type Pair } from '../change/located.js'
import { type Choice, type Conjunction, withoutChoices } from './conjunction.js'
import { matchAlternatives } from './match-alternatives.js'
import type { ConjunctionPair, Findings, SchemaPair, Schemas } from './schema-pair.js'

/** The most combinations of several choices in one schema that are compared one by one. */
const mostCombinations = 64

/** Compares two schemas of which at least one has a `oneOf` or an `anyOf`. */
export function compareChoices(pair: ConjunctionPair): Findings {
  const [before, ...moreBefore] = pair.before.choices
  const [after, ...moreAfter] = pair.after.choices
  if (before && after && moreBefore.length + moreAfter.length === 0) {
    return compareOneChoice(pair, { before, after })
  }
  const combined = { before: combine(pair.before), after: combine(pair.after) }
  if (Math.max(combined.before.length, combined.after.length) > mostCombinations) {
    return tooManyToCompare(pair)
  }
  return compareAlternatives(pair, combined)
}

/** What holds beside the choice is compared by itself. */
function compareOneChoice(pair: ConjunctionPair, choices: Pair<Choice>): Findings {
  const rest = { before: withoutChoices(pair.before), after: withoutChoices(pair.after) }
  const { facts, inner } = compareAlternatives(pair, {
    before: choices.before.alternatives.map((each): Schemas => [each]),
    after: choices.after.alternatives.map((each): Schemas => [each]),
  })
  return {
    facts: [...exclusivenessFacts(pair, choices), ...facts],
    inner: [alike(pair, rest), ...inner],
  }
}

function compareAlternatives(pair: ConjunctionPair, sides: Pair<readonly Schemas[]>): Findings {
  const relate = (each: Pair<Schemas>) => pair.relate(alike(pair, each))
  const { matched, gone, came } = matchAlternatives(sides, relate)
  const lost = gone.map((schemas) => {
    const nodes = { before: last(schemas), after: nowhere(pair.after) }
    return fact('alternative-removed', pair.direction, nodes, last(schemas).pointer)
  })
  const gained = came.map((schemas) => {
    const nodes = { before: nowhere(pair.before), after: last(schemas) }
    return fact('alternative-added', pair.direction, nodes, last(schemas).pointer)
  })
  return { facts: [...lost, ...gained], inner: matched.map((each) => alike(pair, each)) }
}

/** What matches several alternatives is refused by oneOf alone. */
function exclusivenessFacts(
  { direction }: ConjunctionPair,
  { before, after }: Pair<Choice>,
): Fact[] {
  if (before.keyword === after.keyword) return []
  const rule = after.keyword === 'oneOf' ? 'alternatives-exclusive' : 'alternatives-inclusive'
  const nodes = { before: before.at, after: after.at }
  return [fact(rule, direction, nodes, `${before.keyword} → ${after.keyword}`)]
}

/** A schema with several choices, or none, as one list of alternatives. */
function combine(schema: Conjunction): Schemas[] {
  return schema.choices.reduce<Schemas[]>(
    (combinations, { alternatives }) =>
      combinations.length > mostCombinations
        ? combinations
        : combinations.flatMap((each) =>
            alternatives.map((alternative): Schemas => [...each, alternative]),
          ),
    [withoutChoices(schema)],
  )
}

/** The choices one by one if they are the same to the letter, so that what they refer to is compared. */
function tooManyToCompare(pair: ConjunctionPair): Findings {
  const { before, after, direction } = pair
  const rest = alike(pair, { before: withoutChoices(before), after: withoutChoices(after) })
  const spelled = ({ choices }: Conjunction) => canonical(choices.map(({ at }) => at.value))
  if (spelled(before) !== spelled(after)) {
    const detail = `${before.choices.length} → ${after.choices.length} choices at once`
    const nodes = { before: before.at, after: after.at }
    return { facts: [fact('alternatives-changed', direction, nodes, detail)], inner: [rest] }
  }
  const listed = (schema: Conjunction) => schema.choices.flatMap(({ alternatives }) => alternatives)
  const now = listed(after)
  const same = listed(before).flatMap((old, index) => {
    const alternative = now[index]
    return alternative ? [alike(pair, { before: [old], after: [alternative] })] : []
  })
  return { facts: [], inner: [rest, ...same] }
}

function alike({ direction, role }: ConjunctionPair, pair: Pair<Schemas>): SchemaPair {
  return { ...pair, direction, role, inChoice: true }
}

function last(schemas: Schemas): Located {
  return schemas.at(-1) ?? schemas[0]
}

/** Where an alternative would stand that one side does not have. */
function nowhere({ at, choices }: Conjunction): Located {
  return child(choices[0]?.at ?? at, '-')
}
