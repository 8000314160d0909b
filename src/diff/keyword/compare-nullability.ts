import { type Difference, difference } from '../finding/difference.js'
import { child, type DiffNode, items, resolve } from '../node/diff-node.js'
import { keywordOf } from '../schema/merged-schema.js'
import type { MergedPair, SchemaPair } from '../schema/schema-pair.js'

/**
 * Compares whether null is valid for the whole schema, whichever keyword decides it. It is not compared
 * again for its branches (`inChoice`).
 */
export function compareNullability(schemas: SchemaPair, pair: MergedPair): Difference[] {
  if (schemas.inChoice) return []
  const before = schemas.before.every((schema) => acceptsNull(schema))
  const after = schemas.after.every((schema) => acceptsNull(schema))
  if (before === after) return []
  const rule = after ? 'nullable-added' : 'nullable-removed'
  const nodes = {
    before: keywordOf(pair.before, 'nullable'),
    after: keywordOf(pair.after, 'nullable'),
  }
  const spell = (accepted: boolean) => (accepted ? 'null is valid' : 'null is not valid')
  return [difference(rule, pair.direction, nodes, `${spell(before)} → ${spell(after)}`)]
}

/**
 * By the specification `nullable` counts only beside `type` (OpenAPI 3.0.3, proposal 2019-10-31).
 * Beside `allOf` or a choice authors mean the whole schema, and the generated validators do the same.
 */
function acceptsNull(node: DiffNode, seen: ReadonlySet<string> = new Set()): boolean {
  const schema = resolve(node)
  if (child(schema, 'nullable').value === true || seen.has(schema.pointer)) return true
  if (child(schema, 'type').value !== undefined) return false
  const inside = new Set([...seen, schema.pointer])
  const accepts = (part: DiffNode) => acceptsNull(part, inside)
  const listed = child(schema, 'enum')
  const ruledOut = child(schema, 'not')
  return (
    (listed.value === undefined || items(listed).some(({ value }) => value === null)) &&
    (ruledOut.value === undefined || !accepts(ruledOut)) &&
    items(child(schema, 'allOf')).every(accepts) &&
    ['oneOf', 'anyOf'].every((name) => {
      const alternatives = items(child(schema, name))
      return alternatives.length === 0 || alternatives.some(accepts)
    })
  )
}
