import { type Fact, fact } from '../change/fact.js'
import { child, items, type Located, resolve } from '../change/located.js'
import { keyword } from './conjunction.js'
import type { ConjunctionPair, SchemaPair } from './schema-pair.js'

/**
 * Compares whether null is valid for a schema as a whole, wherever in it that is said. What is combined
 * in it (`inChoice`) is not asked again.
 */
export function compareNullability(schemas: SchemaPair, pair: ConjunctionPair): Fact[] {
  if (schemas.inChoice) return []
  const before = schemas.before.every((schema) => acceptsNull(schema))
  const after = schemas.after.every((schema) => acceptsNull(schema))
  if (before === after) return []
  const rule = after ? 'nullable-added' : 'nullable-removed'
  const nodes = {
    before: keyword(pair.before, 'nullable'),
    after: keyword(pair.after, 'nullable'),
  }
  const spell = (accepted: boolean) => (accepted ? 'null is valid' : 'null is not valid')
  return [fact(rule, pair.direction, nodes, `${spell(before)} → ${spell(after)}`)]
}

/**
 * Strictly, `nullable` counts only beside `type` (OpenAPI 3.0.3, proposal 2019-10-31). Beside a
 * `$ref` in allOf, or a choice, authors mean the whole by it, and so do the validators that are
 * generated from a contract.
 */
function acceptsNull(node: Located, seen: ReadonlySet<string> = new Set()): boolean {
  const schema = resolve(node)
  if (child(schema, 'nullable').value === true || seen.has(schema.pointer)) return true
  if (child(schema, 'type').value !== undefined) return false
  const inside = new Set([...seen, schema.pointer])
  const accepts = (part: Located) => acceptsNull(part, inside)
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
