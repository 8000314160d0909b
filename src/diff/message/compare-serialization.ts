import { isObject } from '../../openapi/document/document-node.js'
import { compareDocumentation } from '../contract/compare-documentation.js'
import type { Context } from '../finding/context.js'
import { type Difference, difference } from '../finding/difference.js'
import { compareLifecycle } from '../lifecycle/compare-lifecycle.js'
import { child, type DiffNode, members, numberAt, type Pair } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import { keywordOf, mergeSchemas } from '../schema/merged-schema.js'
import { compareContent } from './compare-content.js'

/** The default style by location; `simple` elsewhere (OpenAPI 3.0.3 section 4.7.12.2). */
const defaultStyles: ReadonlyMap<unknown, string> = new Map([
  ['query', 'form'],
  ['cookie', 'form'],
])

/** Compares what parameters and headers have in common: serialization, schema, documentation. */
export function compareSerializedValues(
  pair: Pair,
  direction: Direction,
  context: Context,
): Difference[] {
  return [
    ...(becomesList(pair)
      ? listDifferences(pair, direction, context)
      : valueDifferences(pair, direction, context)),
    ...compareLifecycle((name) => members(pair, name), direction),
    ...compareDocumentation(pair, direction),
  ]
}

function valueDifferences(pair: Pair, direction: Direction, context: Context): Difference[] {
  const content = members(pair, 'content')
  if (isObject(content.before.value) || isObject(content.after.value)) {
    return [
      ...serializationDifferences(pair, direction),
      ...compareContent(content, direction, 'value', context),
    ]
  }
  const { before, after } = members(pair, 'schema')
  return [
    ...serializationDifferences(pair, direction),
    ...context.compareSchemas({ before: [before], after: [after], direction, role: 'value' }),
  ]
}

/**
 * Whether a single value becomes a list that is written in the same way: `a=1` is both the value 1 and
 * the list of it where lists are exploded (style `form`).
 */
function becomesList({ before, after }: Pair): boolean {
  const { style, explode } = styleOf(after)
  if (style !== 'form' || !explode || styleOf(before).style !== 'form') return false
  if (child(before, 'schema').value === undefined) return false
  const now = mergeSchemas([child(after, 'schema')])
  const kinds = [...now.kinds]
  const minItems = numberAt(keywordOf(now, 'minItems'), 0)
  return !isStructured(before) && kinds.join() === 'array' && minItems <= 1
}

/** The value is compared with the items of the list. */
function listDifferences(pair: Pair, direction: Direction, context: Context): Difference[] {
  const { before, after } = members(pair, 'schema')
  const items = keywordOf(mergeSchemas([after]), 'items')
  return [
    difference('value-becomes-list', direction, { before, after }, pair.after.key),
    ...context.compareSchemas({ before: [before], after: [items], direction, role: 'value' }),
  ]
}

function serializationDifferences(pair: Pair, direction: Direction): Difference[] {
  const before = serializationText(pair.before)
  const after = serializationText(pair.after)
  if (before === after) return []
  return [difference('serialization-changed', direction, pair, `${before} → ${after}`)]
}

function serializationText(node: DiffNode): string {
  const flags = ['allowReserved', 'allowEmptyValue'].filter(
    (flag) => child(node, flag).value === true,
  )
  if (isObject(child(node, 'content').value)) return ['by media type', ...flags].join(', ')
  const { style, explode } = styleOf(node)
  const structure = isStructured(node) ? [explode ? 'exploded' : 'joined'] : []
  return [style, ...structure, ...flags].join(', ')
}

function styleOf(node: DiffNode): { readonly style: unknown; readonly explode: unknown } {
  const style = child(node, 'style').value ?? defaultStyles.get(child(node, 'in').value) ?? 'simple'
  return { style, explode: child(node, 'explode').value ?? style === 'form' }
}

/** `explode` only matters for arrays and objects. */
function isStructured(node: DiffNode): boolean {
  const { kinds } = mergeSchemas([child(node, 'schema')])
  return kinds.has('array') || kinds.has('object')
}
