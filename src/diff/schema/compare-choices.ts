import { type Difference, difference } from '../finding/difference.js'
import { canonicalJson } from '../node/canonical-json.js'
import { child, type DiffNode, type Pair } from '../node/diff-node.js'
import { matchAlternatives } from './match-alternatives.js'
import { type Choice, type MergedSchema, withoutChoices } from './merged-schema.js'
import type { MergedPair, SchemaDifferences, SchemaPair, Schemas } from './schema-pair.js'

/** Above this number of combinations, alternatives are not compared one by one. */
const mostCombinations = 64

/** Compares two schemas of which at least one has a `oneOf` or an `anyOf`. */
export function compareChoices(pair: MergedPair): SchemaDifferences {
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

/** Compares two choices, and apart from them the keywords beside them. */
function compareOneChoice(pair: MergedPair, choices: Pair<Choice>): SchemaDifferences {
  const rest = { before: withoutChoices(pair.before), after: withoutChoices(pair.after) }
  const { differences, inner } = compareAlternatives(pair, {
    before: choices.before.alternatives.map((each): Schemas => [each]),
    after: choices.after.alternatives.map((each): Schemas => [each]),
  })
  return {
    differences: [...exclusivenessDifferences(pair, choices), ...differences],
    inner: [alike(pair, rest), ...inner],
  }
}

function compareAlternatives(pair: MergedPair, sides: Pair<readonly Schemas[]>): SchemaDifferences {
  const relate = (each: Pair<Schemas>) => pair.relate(alike(pair, each))
  const { matched, removed, added } = matchAlternatives(sides, relate)
  const lost = removed.map((schemas) => {
    const nodes = { before: last(schemas), after: missingNode(pair.after) }
    return difference('alternative-removed', pair.direction, nodes, last(schemas).pointer)
  })
  const gained = added.map((schemas) => {
    const nodes = { before: missingNode(pair.before), after: last(schemas) }
    return difference('alternative-added', pair.direction, nodes, last(schemas).pointer)
  })
  return { differences: [...lost, ...gained], inner: matched.map((each) => alike(pair, each)) }
}

/** A value that matches several alternatives is valid for `anyOf` only. */
function exclusivenessDifferences(
  { direction }: MergedPair,
  { before, after }: Pair<Choice>,
): Difference[] {
  if (before.keyword === after.keyword) return []
  const rule = after.keyword === 'oneOf' ? 'alternatives-exclusive' : 'alternatives-inclusive'
  const nodes = { before: before.at, after: after.at }
  return [difference(rule, direction, nodes, `${before.keyword} → ${after.keyword}`)]
}

/** The alternatives of a schema: every combination of one branch of each choice. */
function combine(schema: MergedSchema): Schemas[] {
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

/** Compares the branches in their order where the choices are written alike, and otherwise reports that they changed. */
function tooManyToCompare(pair: MergedPair): SchemaDifferences {
  const { before, after, direction } = pair
  const rest = alike(pair, { before: withoutChoices(before), after: withoutChoices(after) })
  const spelled = ({ choices }: MergedSchema) => canonicalJson(choices.map(({ at }) => at.value))
  if (spelled(before) !== spelled(after)) {
    const detail = `${before.choices.length} → ${after.choices.length} choices at once`
    const nodes = { before: before.at, after: after.at }
    return {
      differences: [difference('alternatives-changed', direction, nodes, detail)],
      inner: [rest],
    }
  }
  const listed = (schema: MergedSchema) =>
    schema.choices.flatMap(({ alternatives }) => alternatives)
  const now = listed(after)
  const same = listed(before).flatMap((old, index) => {
    const alternative = now[index]
    return alternative ? [alike(pair, { before: [old], after: [alternative] })] : []
  })
  return { differences: [], inner: [rest, ...same] }
}

function alike({ direction, role }: MergedPair, pair: Pair<Schemas>): SchemaPair {
  return { ...pair, direction, role, inChoice: true }
}

function last(schemas: Schemas): DiffNode {
  return schemas.at(-1) ?? schemas[0]
}

/** The place of an alternative that one side does not have. */
function missingNode({ at, choices }: MergedSchema): DiffNode {
  return child(choices[0]?.at ?? at, '-')
}
