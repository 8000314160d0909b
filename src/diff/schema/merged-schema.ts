import { isObject } from '../../openapi/document/document-node.js'
import { schemaPartsOf } from '../../openapi/schema/schema-parts.js'
import { child, type DiffNode, occurrencesOf, resolve } from '../node/diff-node.js'
import { type Kind, kindsOf } from './kinds.js'

/** Schemas that all apply to one value. */
export type Schemas = readonly [DiffNode, ...DiffNode[]]

/** Schemas of which exactly one (`oneOf`) or at least one (`anyOf`) applies. */
export interface Choice {
  readonly keyword: 'oneOf' | 'anyOf'
  readonly node: DiffNode
  /** The schema that has the keyword. */
  readonly holder: DiffNode
  readonly alternatives: readonly DiffNode[]
}

/**
 * Schemas that all apply to one value, as one list of parts: `$ref` and `allOf` are followed, so that it
 * does not matter where a keyword is written. The meaning of a keyword is the intersection over all
 * parts. Null is not part of it (see `compareNullability`), so an alternative for null alone is left out.
 */
export interface MergedSchema {
  /** The schema itself, for the place of keywords that no part has. */
  readonly node: DiffNode
  readonly parts: readonly DiffNode[]
  readonly choices: readonly Choice[]
  /** The types that the parts accept, without null. */
  readonly kinds: ReadonlySet<Kind>
}

/** Merges schemas that all apply to one value. An absent schema accepts everything. */
export function mergeSchemas(schemas: Schemas): MergedSchema {
  const { document } = schemas[0]
  const choices: Choice[] = []
  const parts = new Map<string, DiffNode>()
  const pending: DiffNode[][] = [schemas.filter(({ value }) => value !== undefined)]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const found = schemaPartsOf(document, next)
    for (const part of found.parts) parts.set(schemaKey(part), { ...part, document })
    for (const { keyword, node, holder, branches } of found.choices) {
      const all = branches.map((branch) => ({ ...branch, document }))
      const alternatives = all.filter((branch) => !isNull(branch))
      if (alternatives.length === 1) pending.push(alternatives)
      else if (!choices.some((each) => each.node.pointer === node.pointer)) {
        const located = { node: { ...node, document }, holder: { ...holder, document } }
        choices.push({ keyword, ...located, alternatives })
      }
    }
  }
  const all = [...parts.values()]
  return { node: schemas[0], parts: all, choices, kinds: kindsOf(all) }
}

function isNull(schema: DiffNode): boolean {
  const { value } = resolve(schema)
  return isObject(value) && [value.type].flat().join() === 'null'
}

/** The parts without the choices. */
export function withoutChoices({ node, parts }: MergedSchema): [DiffNode, ...DiffNode[]] {
  const [first = { ...node, value: true }, ...rest] = parts
  return [bare(first), ...rest.map(bare)]
}

/** The same text for the same schema of a contract. */
export function schemaKey(schema: Pick<DiffNode, 'pointer' | 'bare'>): string {
  return schema.bare ? `${schema.pointer} bare` : schema.pointer
}

/** The keyword of the first part that has it, or its place where none has. */
export function keywordOf(
  { node, parts }: Pick<MergedSchema, 'node' | 'parts'>,
  name: string,
): DiffNode {
  return occurrencesOf(parts, name)[0] ?? child(parts[0] ?? node, name)
}

function bare(schema: DiffNode): DiffNode {
  return { ...schema, bare: true }
}
