import { isObject } from '../../openapi/document/document-node.js'
import { child, type DiffNode, items, resolve } from '../node/diff-node.js'

/** Schemas of which exactly one (`oneOf`) or at least one (`anyOf`) applies. */
export interface Choice {
  readonly keyword: 'oneOf' | 'anyOf'
  readonly at: DiffNode
  readonly alternatives: readonly DiffNode[]
}

/**
 * A schema as a list of parts that all apply: `$ref` and `allOf` are followed, so that it does not
 * matter where a keyword is written. The meaning of a keyword is the intersection over all parts.
 */
export interface MergedSchema {
  /** The schema itself, for the place of keywords that no part has. */
  readonly at: DiffNode
  readonly parts: readonly DiffNode[]
  readonly choices: readonly Choice[]
}

/** Merges schemas that all apply to one value. An absent schema accepts everything. */
export function mergeSchemas(schemas: readonly [DiffNode, ...DiffNode[]]): MergedSchema {
  const parts: DiffNode[] = []
  const choices: Choice[] = []
  const seen = new Set<string>()
  const waiting = [...schemas].reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const bare = next.bare
    const schema = { ...resolve(next), ...(bare && { bare }) }
    if (seen.has(schemaKey(schema)) || !isObject(schema.value)) continue
    seen.add(schemaKey(schema))
    parts.push(schema)
    if (bare) continue
    waiting.push(...items(child(schema, 'allOf')).reverse())
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const at = child(schema, keyword)
      const alternatives = items(at)
      if (alternatives.length > 1) choices.push({ keyword, at, alternatives })
      else waiting.push(...alternatives)
    }
  }
  return { at: resolve(schemas[0]), parts, choices }
}

/** The parts without the choices. */
export function withoutChoices(conjunction: MergedSchema): [DiffNode, ...DiffNode[]] {
  const [first = conjunction.at, ...rest] = conjunction.parts
  return [bare(first), ...rest.map(bare)]
}

/** The same text for the same schema of a contract. */
export function schemaKey(schema: DiffNode): string {
  return schema.bare ? `${schema.pointer} bare` : schema.pointer
}

/** The keyword of the first part that has it, or its place where none has. */
export function keywordOf({ at, parts }: MergedSchema, name: string): DiffNode {
  return occurrencesOf(parts, name)[0] ?? child(parts[0] ?? at, name)
}

/** The keyword in every part that has it. */
export function occurrencesOf(parts: readonly DiffNode[], name: string): DiffNode[] {
  return parts.map((part) => child(part, name)).filter(({ value }) => value !== undefined)
}

function bare(schema: DiffNode): DiffNode {
  return { ...schema, bare: true }
}
