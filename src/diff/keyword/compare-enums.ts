import { type Difference, difference } from '../finding/difference.js'
import { canonicalJson } from '../node/canonical-json.js'
import { child, type DiffNode, items, occurrencesOf } from '../node/diff-node.js'
import { pairByName, renaming } from '../node/pair-by-name.js'
import type { RuleName } from '../rule/rules.js'
import { keywordOf, type MergedSchema } from '../schema/merged-schema.js'
import type { MergedPair } from '../schema/schema-pair.js'

/** The values that a schema lists, by their JSON text. */
type Values = ReadonlyMap<string, DiffNode>

/** Compares `enum` and `const`. `compareNullability` handles null. */
export function compareEnums(pair: MergedPair): Difference[] {
  const before = allowedValues(pair.before)
  const after = allowedValues(pair.after)
  if (!before && !after) return []
  if (before && after && pair.role === 'error-code') return compareErrorCodes(pair, before, after)
  const nodes = { before: listOf(pair.before), after: listOf(pair.after) }
  if (!before || !after) {
    const rule = after ? 'enum-narrowed' : 'enum-widened'
    return [difference(rule, pair.direction, nodes, `${valuesText(before)} → ${valuesText(after)}`)]
  }
  const { removed, added } = pairByName(before, after)
  return [
    ...(removed.size > 0
      ? [difference('enum-narrowed', pair.direction, nodes, `without ${valuesText(removed)}`)]
      : []),
    ...(added.size > 0
      ? [difference('enum-widened', pair.direction, nodes, `with ${valuesText(added)}`)]
      : []),
  ]
}

/** Compares `x-extensible-enum`: values that are known, of a list that grows. */
export function compareExtensibleEnums(pair: MergedPair): Difference[] {
  const nodes = {
    before: keywordOf(pair.before, 'x-extensible-enum'),
    after: keywordOf(pair.after, 'x-extensible-enum'),
  }
  const { removed, added } = pairByName(byValue(items(nodes.before)), byValue(items(nodes.after)))
  const report = (rule: RuleName, values: Values, word: string) =>
    values.size > 0
      ? [difference(rule, pair.direction, nodes, `${word} ${valuesText(values)}`)]
      : []
  return [
    ...report('extensible-enum-narrowed', removed, 'without'),
    ...report('extensible-enum-widened', added, 'with'),
  ]
}

/** One difference for each code, since clients handle each on its own. */
function compareErrorCodes(pair: MergedPair, before: Values, after: Values): Difference[] {
  const paired = pairByName(before, after)
  const renamed = renaming(paired, () => true)
  if (renamed) {
    const detail = `${renamed.name.before} → ${renamed.name.after}`
    return [difference('code-renamed', pair.direction, renamed.thing, detail)]
  }
  const missing = (schema: MergedSchema) => child(listOf(schema), '-')
  return [
    ...[...paired.removed].map(([code, node]) => {
      const nodes = { before: node, after: missing(pair.after) }
      return difference('code-removed', pair.direction, nodes, code)
    }),
    ...[...paired.added].map(([code, node]) => {
      const nodes = { before: missing(pair.before), after: node }
      return difference('code-added', pair.direction, nodes, code)
    }),
  ]
}

/** The values that all parts allow; undefined where no part lists any. */
export function allowedValues({ parts }: Pick<MergedSchema, 'parts'>): Values | undefined {
  const [first, ...others] = [
    ...occurrencesOf(parts, 'enum').map(items),
    ...occurrencesOf(parts, 'const').map((each) => [each]),
  ].map(byValue)
  if (!first) return undefined
  return new Map([...first].filter(([value]) => others.every((other) => other.has(value))))
}

function byValue(nodes: readonly DiffNode[]): Map<string, DiffNode> {
  const values = nodes.filter(({ value }) => value !== null)
  return new Map(values.map((node) => [canonicalJson(node.value), node]))
}

/** The keyword that lists the values. */
function listOf(schema: MergedSchema): DiffNode {
  const constant = keywordOf(schema, 'const')
  return constant.value === undefined ? keywordOf(schema, 'enum') : constant
}

function valuesText(values: Values | undefined): string {
  return values ? [...values.keys()].join(', ') || 'no value' : 'any value'
}
