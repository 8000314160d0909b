import { type Difference, difference } from '../finding/difference.js'
import { canonicalJson } from '../node/canonical-json.js'
import { child, type DiffNode, items } from '../node/diff-node.js'
import { pairByName, renaming } from '../node/pair-by-name.js'
import type { RuleName } from '../rule/rules.js'
import { keywordOf, type MergedSchema, occurrencesOf } from '../schema/merged-schema.js'
import type { MergedPair } from '../schema/schema-pair.js'

const namesOf = {
  value: { removed: 'enum-narrowed', added: 'enum-widened' },
  'error-code': { removed: 'code-removed', added: 'code-added' },
} as const satisfies Record<string, Record<'removed' | 'added', RuleName>>

/** Compares `enum` value by value. `compareNullability` handles null. */
export function compareEnums(pair: MergedPair): Difference[] {
  const before = allowed(pair.before)
  const after = allowed(pair.after)
  if (!before && !after) return []
  if (!before || !after) {
    const rule = after ? 'enum-narrowed' : 'enum-widened'
    const nodes = { before: keywordOf(pair.before, 'enum'), after: keywordOf(pair.after, 'enum') }
    return [difference(rule, pair.direction, nodes, `${list(before)} → ${list(after)}`)]
  }
  return compareValues(pair, before, after)
}

function compareValues(
  pair: MergedPair,
  before: ReadonlyMap<string, DiffNode>,
  after: ReadonlyMap<string, DiffNode>,
): Difference[] {
  const paired = pairByName(before, after)
  const renamed = pair.role === 'error-code' ? renaming(paired, () => true) : null
  if (renamed) {
    const detail = `${renamed.name.before} → ${renamed.name.after}`
    return [difference('code-renamed', pair.direction, renamed.thing, detail)]
  }
  const names = namesOf[pair.role === 'error-code' ? 'error-code' : 'value']
  const removed = [...paired.removed].map(([value, node]) =>
    difference(names.removed, pair.direction, { before: node, after: absent(pair.after) }, value),
  )
  const added = [...paired.added].map(([value, node]) =>
    difference(names.added, pair.direction, { before: absent(pair.before), after: node }, value),
  )
  return [...removed, ...added]
}

/** The values that all parts allow; undefined where no part has an enum. */
function allowed({ parts }: MergedSchema): Map<string, DiffNode> | undefined {
  const [first, ...others] = occurrencesOf(parts, 'enum').map(byValue)
  if (!first) return undefined
  return new Map([...first].filter(([value]) => others.every((other) => other.has(value))))
}

function byValue(enumeration: DiffNode): Map<string, DiffNode> {
  const values = items(enumeration).filter(({ value }) => value !== null)
  return new Map(values.map((item) => [canonicalJson(item.value), item]))
}

/** The place of a value that the enum does not have: `-` is the end of a list (RFC 6901 section 4). */
function absent(schema: MergedSchema): DiffNode {
  return child(keywordOf(schema, 'enum'), '-')
}

function list(values: ReadonlyMap<string, DiffNode> | undefined): string {
  return values ? [...values.keys()].join(', ') || 'no value' : 'any value'
}
