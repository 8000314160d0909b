import { childrenOf } from '../../openapi/document/document-node.js'
import { arrayItemsOf } from '../../openapi/schema/array-items.js'
import { child, type DiffNode, occurrencesOf } from '../node/diff-node.js'
import { keywordOf, type MergedSchema, type Schemas } from '../schema/merged-schema.js'
import type { MergedPair, SchemaDifferences, SchemaPair } from '../schema/schema-pair.js'

/** Compares the items of arrays: each position of `prefixItems`, and all further items. */
export function compareArrays(pair: MergedPair): SchemaDifferences {
  if (!pair.common.has('array')) return { differences: [], inner: [] }
  const { before, after, direction } = pair
  const positions = Math.max(prefixLength(before), prefixLength(after))
  const inner = Array.from({ length: positions + 1 }, (_, index): SchemaPair => {
    const schemas = { before: itemSchemas(before, index), after: itemSchemas(after, index) }
    return { ...schemas, direction, role: 'value' }
  })
  return { differences: [], inner }
}

function prefixLength({ parts }: MergedSchema): number {
  return Math.max(0, ...occurrencesOf(parts, 'prefixItems').map((node) => childrenOf(node).length))
}

/** The schemas of the item at an index. Behind all prefixes, those of every further item. */
function itemSchemas(schema: MergedSchema, index: number): Schemas {
  const { document } = schema.node
  const found = arrayItemsOf({ document, ...schema, choices: [] }).schemasAt(index)
  if (found === null) return [{ ...itemsKeyword(schema), value: false }]
  const [first, ...rest] = found.map((node): DiffNode => ({ ...node, document }))
  return first ? [first, ...rest] : [{ ...itemsKeyword(schema), value: undefined }]
}

function itemsKeyword(schema: MergedSchema): DiffNode {
  const unevaluated = keywordOf(schema, 'unevaluatedItems')
  return unevaluated.value === undefined
    ? child(schema.parts[0] ?? schema.node, 'items')
    : unevaluated
}
