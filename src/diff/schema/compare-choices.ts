import { type Difference, difference, relationOf } from '../finding/difference.js'
import { canonicalJson } from '../node/canonical-json.js'
import { child, type DiffNode, type Pair } from '../node/diff-node.js'
import { alternativeName } from './alternative-name.js'
import { compareOverlaps } from './compare-overlaps.js'
import { matchAlternatives } from './match-alternatives.js'
import {
  type Choice,
  keywordOf,
  type MergedSchema,
  type Schemas,
  withoutChoices,
} from './merged-schema.js'
import type { MergedPair, SchemaDifferences, SchemaPair } from './schema-pair.js'

/**
 * Compares two schemas of which at least one has a `oneOf` or an `anyOf`. Choices that both sides have
 * are compared one by one, and the keywords beside them apart. A choice that only one side has is
 * compared with the other side's whole schema.
 */
export function compareChoices(pair: MergedPair): SchemaDifferences {
  const { matched, unmatched } = pairChoices(pair)
  const whole = { before: withoutChoices(pair.before), after: withoutChoices(pair.after) }
  const isApart = unmatched.length === 0 && !hasUnevaluated(pair)
  const found = [...matched, ...unmatched].map((choices) => {
    const alternativesOf = (side: 'before' | 'after'): Schemas[] => {
      const alternatives = choices[side]?.alternatives
      if (!alternatives) return [whole[side]]
      return alternatives.map((each): Schemas => (isApart ? [each] : [...whole[side], each]))
    }
    return compareChoice(pair, choices, {
      before: alternativesOf('before'),
      after: alternativesOf('after'),
    })
  })
  return {
    differences: found.flatMap(({ differences }) => differences),
    inner: [...(isApart ? [branchPair(pair, whole)] : []), ...found.flatMap(({ inner }) => inner)],
  }
}

/** Pairs choices that are written alike, and the others in their order. */
function pairChoices({ before, after }: MergedPair): {
  readonly matched: readonly Pair<Choice>[]
  readonly unmatched: readonly Pair<Choice | undefined>[]
} {
  const text = ({ keyword, alternatives }: Choice) =>
    [keyword, ...alternatives.map(({ value }) => canonicalJson(value)).sort()].join('\n')
  const matched: Pair<Choice>[] = []
  const removed = [...before.choices]
  const added = [...after.choices]
  if (removed.length > 1 || added.length > 1) {
    for (const old of before.choices) {
      const index = added.findIndex((now) => text(now) === text(old))
      const [now] = index < 0 ? [] : added.splice(index, 1)
      if (!now) continue
      removed.splice(removed.indexOf(old), 1)
      matched.push({ before: old, after: now })
    }
  }
  while (removed.length > 0 && added.length > 0) {
    const [old, now] = [removed.shift(), added.shift()]
    if (old && now) matched.push({ before: old, after: now })
  }
  const unmatched = [
    ...removed.map((old) => ({ before: old, after: undefined })),
    ...added.map((now) => ({ before: undefined, after: now })),
  ]
  return { matched, unmatched }
}

/** What these keywords mean depends on the branch that applies. */
function hasUnevaluated({ before, after }: MergedPair): boolean {
  return ['unevaluatedProperties', 'unevaluatedItems'].some((name) =>
    [before, after].some((schema) => keywordOf(schema, name).value !== undefined),
  )
}

function compareChoice(
  pair: MergedPair,
  choices: Pair<Choice | undefined>,
  sides: Pair<readonly Schemas[]>,
): SchemaDifferences {
  const { matched, removed, added } = matchAlternatives(sides, (each) =>
    relationOf(pair.rulesOf(branchPair(pair, each))),
  )
  const missing = (schema: MergedSchema, choice: Choice | undefined) =>
    child(choice?.node ?? schema.node, '-')
  const differences: Difference[] = [
    ...removed.map((schemas) => {
      const nodes = { before: branchOf(schemas), after: missing(pair.after, choices.after) }
      return difference('alternative-removed', pair.direction, nodes, alternativeName(schemas))
    }),
    ...added.map((schemas) => {
      const nodes = { before: missing(pair.before, choices.before), after: branchOf(schemas) }
      return difference('alternative-added', pair.direction, nodes, alternativeName(schemas))
    }),
    ...compareOverlaps(pair, choices, { ...sides, matched }),
  ]
  return { differences, inner: matched.map((each) => branchPair(pair, each)) }
}

function branchPair({ direction, role }: MergedPair, pair: Pair<Schemas>): SchemaPair {
  return { ...pair, direction, role, inChoice: true }
}

function branchOf(schemas: Schemas): DiffNode {
  return schemas.at(-1) ?? schemas[0]
}
