import { isObject } from '../../openapi/document/document-node.js'
import { child, items, type Located, resolve } from '../change/located.js'

/** A choice among schemas: `oneOf` (exactly one matches) or `anyOf` (at least one). */
export interface Choice {
  readonly keyword: 'oneOf' | 'anyOf'
  readonly at: Located
  readonly alternatives: readonly Located[]
}

/**
 * A schema as the list of all that must hold at once: `$ref` and `allOf` followed, so that it does
 * not matter where a keyword stands. Each keyword is then the intersection over the parts.
 */
export interface Conjunction {
  /** Where the schema stands, for pointing at a keyword that no part has. */
  readonly at: Located
  readonly parts: readonly Located[]
  readonly choices: readonly Choice[]
}

/** Merges schemas that hold together. One that is absent accepts everything. */
export function conjoin(schemas: readonly [Located, ...Located[]]): Conjunction {
  const parts: Located[] = []
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

/** The schema without its choices: its parts, each by itself. */
export function withoutChoices(conjunction: Conjunction): [Located, ...Located[]] {
  const [first = conjunction.at, ...rest] = conjunction.parts
  return [bare(first), ...rest.map(bare)]
}

/** The same key for the same schema of a contract. */
export function schemaKey(schema: Located): string {
  return schema.bare ? `${schema.pointer} bare` : schema.pointer
}

/** The keyword of the first part that has it; where none has, the place where it would stand. */
export function keyword({ at, parts }: Conjunction, name: string): Located {
  return occurrences(parts, name)[0] ?? child(parts[0] ?? at, name)
}

/** The keyword wherever a part has it. */
export function occurrences(parts: readonly Located[], name: string): Located[] {
  return parts.map((part) => child(part, name)).filter(({ value }) => value !== undefined)
}

function bare(schema: Located): Located {
  return { ...schema, bare: true }
}
