import { type Difference, difference } from '../finding/difference.js'
import { typeText } from '../schema/kinds.js'
import { keywordOf } from '../schema/merged-schema.js'
import type { MergedPair } from '../schema/schema-pair.js'

/** Compares `type`. `compareNullability` handles null. */
export function compareTypes(pair: MergedPair): Difference[] {
  const before = pair.before.kinds
  const after = pair.after.kinds
  const removed = [...before].some((kind) => !after.has(kind))
  const added = [...after].some((kind) => !before.has(kind))
  if (!removed && !added) return []
  const rule = removed && added ? 'type-changed' : removed ? 'type-narrowed' : 'type-widened'
  const nodes = { before: keywordOf(pair.before, 'type'), after: keywordOf(pair.after, 'type') }
  return [difference(rule, pair.direction, nodes, `${typeText(before)} → ${typeText(after)}`)]
}
