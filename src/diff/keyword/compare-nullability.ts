import { schemaPartsOf } from '../../openapi/schema/schema-parts.js'
import { type Difference, difference } from '../finding/difference.js'
import { child, type DiffNode, items } from '../node/diff-node.js'
import { keywordOf, schemaKey } from '../schema/merged-schema.js'
import type { MergedPair, SchemaPair } from '../schema/schema-pair.js'

/**
 * Compares whether null is valid for the whole schema, whichever keyword decides it. It is not compared
 * again for its branches (`inChoice`).
 */
export function compareNullability(schemas: SchemaPair, pair: MergedPair): Difference[] {
  if (schemas.inChoice) return []
  const before = acceptNull(schemas.before)
  const after = acceptNull(schemas.after)
  if (before === after) return []
  const rule = after ? 'nullable-added' : 'nullable-removed'
  const nodes = { before: keywordOf(pair.before, 'type'), after: keywordOf(pair.after, 'type') }
  const spell = (accepted: boolean) => (accepted ? 'null is valid' : 'null is not valid')
  return [difference(rule, pair.direction, nodes, `${spell(before)} → ${spell(after)}`)]
}

/** Whether null is valid for all of the schemas. A schema that contains itself counts as valid there. */
export function acceptNull(
  schemas: readonly DiffNode[],
  outer: ReadonlySet<string> = new Set(),
): boolean {
  return schemas.every((schema) => acceptsNull(schema, outer))
}

function acceptsNull(schema: DiffNode, outer: ReadonlySet<string>): boolean {
  const { document } = schema
  const key = schemaKey(schema)
  if (schema.value === undefined || outer.has(key)) return true
  const seen = new Set([...outer, key])
  const { parts, choices } = schemaPartsOf(document, [schema])
  return (
    parts.every((part) => partAcceptsNull({ ...part, document }, seen)) &&
    choices.every(({ keyword, branches }) => {
      const accepting = branches.filter((each) => acceptsNull({ ...each, document }, seen))
      return keyword === 'oneOf' ? accepting.length === 1 : accepting.length > 0
    })
  )
}

/** By the keywords of this schema object alone. */
function partAcceptsNull(part: DiffNode, seen: ReadonlySet<string>): boolean {
  if (part.value === false) return false
  const at = (name: string) => child(part, name)
  const accepts = (name: string) => acceptNull([at(name)], seen)
  const type = at('type').value
  const constant = at('const').value
  const values = items(at('enum'))
  return (
    (type === undefined || [type].flat().includes('null')) &&
    (constant === undefined || constant === null) &&
    (at('enum').value === undefined || values.some(({ value }) => value === null)) &&
    (at('not').value === undefined || !accepts('not')) &&
    (at('if').value === undefined || accepts(accepts('if') ? 'then' : 'else'))
  )
}
