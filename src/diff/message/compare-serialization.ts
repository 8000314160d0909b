import { isObject } from '../../openapi/document/document-node.js'
import { compareDocumentation } from '../contract/compare-documentation.js'
import type { Context } from '../finding/context.js'
import { type Difference, difference } from '../finding/difference.js'
import { kindsOf } from '../keyword/compare-types.js'
import { child, type DiffNode, members, type Pair } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import { mergeSchemas } from '../schema/merged-schema.js'
import { compareContent } from './compare-content.js'

/** The default styles, OpenAPI 3.0.3 section 4.7.12.2. */
const usualStyle: ReadonlyMap<unknown, string> = new Map([
  ['query', 'form'],
  ['cookie', 'form'],
])

/** Compares what parameters and headers have in common: serialization, schema, documentation. */
export function compareSerializedValues(
  pair: Pair,
  direction: Direction,
  context: Context,
): Difference[] {
  const schema = members(pair, 'schema')
  const content = members(pair, 'content')
  const written = isObject(content.before.value) || isObject(content.after.value)
  return [
    ...serializationDifferences(pair, direction),
    ...deprecationDifferences(pair, direction),
    ...(written
      ? compareContent(content, direction, 'value', context)
      : context.compareSchemas({
          before: [schema.before],
          after: [schema.after],
          direction,
          role: 'value',
        })),
    ...compareDocumentation(pair, direction),
  ]
}

/** Compares `deprecated` of an operation, a parameter or a header. */
export function deprecationDifferences(pair: Pair, direction: Direction): Difference[] {
  const nodes = members(pair, 'deprecated')
  const before = nodes.before.value === true
  const after = nodes.after.value === true
  if (before === after) return []
  return [
    difference(after ? 'deprecated' : 'undeprecated', direction, nodes, `${before} → ${after}`),
  ]
}

function serializationDifferences(pair: Pair, direction: Direction): Difference[] {
  const before = serialization(pair.before)
  const after = serialization(pair.after)
  return before === after
    ? []
    : [difference('serialization-changed', direction, pair, `${before} → ${after}`)]
}

function serialization(carrier: DiffNode): string {
  const said = (name: string) => child(carrier, name).value
  const style = said('style') ?? usualStyle.get(said('in')) ?? 'simple'
  const explode = said('explode') ?? style === 'form'
  const flags = ['allowReserved', 'allowEmptyValue'].filter((flag) => said(flag) === true)
  if (isObject(said('content'))) return ['by media type', ...flags].join(', ')
  return [
    style,
    ...(isStructured(carrier) ? [explode ? 'exploded' : 'joined'] : []),
    ...flags,
  ].join(', ')
}

/** `explode` only matters for arrays and objects. */
function isStructured(carrier: DiffNode): boolean {
  const kinds = kindsOf(mergeSchemas([child(carrier, 'schema')]))
  return kinds.has('array') || kinds.has('object')
}
