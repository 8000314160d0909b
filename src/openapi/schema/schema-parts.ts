import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  followRef,
  isObject,
  refOf,
} from '../document/document-node.js'

/** A schema of the document. */
export interface SchemaNode extends DocumentNode {
  /** Its references, `allOf`, `anyOf`, `oneOf`, `if` and `dependentSchemas` do not count: they are handled apart. */
  readonly bare?: true
}

/** Schemas of which exactly one (`oneOf`) or at least one (`anyOf`) applies. */
export interface Choice {
  readonly keyword: 'oneOf' | 'anyOf'
  /** The list of branches. */
  readonly node: DocumentNode
  /** The schema that holds the list. */
  readonly holder: DocumentNode
  readonly branches: readonly SchemaNode[]
}

/**
 * Schemas that all apply to one value, flattened: `$ref` (with its siblings) and `allOf`
 * are followed, so that it does not matter where a keyword is written. The meaning of a keyword is the
 * intersection over all parts. The differ reads keywords with `occurrencesOf`, the sampler and the
 * verifier through `effectiveSchemaOf`.
 */
export interface SchemaParts {
  readonly document: ContractDocument
  /** Each schema object, or boolean, once; the outer one before what it refers to. */
  readonly parts: readonly SchemaNode[]
  /** Choices with at least two branches; the only branch of a choice is one of the parts. */
  readonly choices: readonly Choice[]
}

export function schemaPartsOf(
  document: ContractDocument,
  schemas: readonly SchemaNode[],
): SchemaParts {
  const parts: SchemaNode[] = []
  const choices: Choice[] = []
  const seen = new Set<string>()
  const pending = [...schemas].reverse()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(schemaKey(next))) continue
    seen.add(schemaKey(next))
    if (typeof next.value === 'boolean') parts.push(next)
    if (!isObject(next.value)) continue
    parts.push(next)
    if (next.bare) continue
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const node = childAt(next, keyword)
      const branches = childrenOf(node)
      if (node !== undefined && branches.length > 1) {
        choices.push({ keyword, node, holder: next, branches })
      } else pending.push(...branches)
    }
    pending.push(...childrenOf(childAt(next, 'allOf')).reverse())
    const target = referenceOf(document, next)
    if (target !== undefined) pending.push(target)
  }
  return { document, parts, choices }
}

/** The schema that the `$ref` of a schema leads to. */
export function referenceOf(
  document: ContractDocument,
  schema: DocumentNode,
): DocumentNode | undefined {
  const ref = refOf(schema.value)
  return ref === undefined ? undefined : followRef(document, ref)
}

/** The same text for the same schema of one document. */
export function schemaKey({ pointer, bare }: SchemaNode): string {
  return bare ? `${pointer} bare` : pointer
}

/** The parts without choices and conditions: with one branch of each they are the whole schema. */
export function withoutChoices({ parts }: Pick<SchemaParts, 'parts'>): SchemaNode[] {
  return parts.map((part) => ({ ...part, bare: true }))
}

/** A keyword wherever a part has it, in the order of the parts. */
export function occurrencesOf(
  { parts }: Pick<SchemaParts, 'parts'>,
  keyword: string,
): DocumentNode[] {
  return parts.flatMap((part) => childAt(part, keyword) ?? [])
}
