import { isObject } from '../../openapi/document/document-node.js'
import type { Context } from '../change/context.js'
import { type Fact, fact } from '../change/fact.js'
import { child, type Located, members, type Pair } from '../change/located.js'
import type { Direction } from '../change/rules.js'
import { compareProse } from '../contract/compare-prose.js'
import { kindsOf } from '../schema/compare-types.js'
import { conjoin } from '../schema/conjunction.js'
import { compareContent } from './compare-content.js'

/** How values are written unless the contract says otherwise, OpenAPI 3.0.3 section 4.7.12.2. */
const usualStyle: ReadonlyMap<unknown, string> = new Map([
  ['query', 'form'],
  ['cookie', 'form'],
])

/** Compares what parameters and headers have in common: how a value is written, and its schema. */
export function compareCarriers(pair: Pair, direction: Direction, context: Context): Fact[] {
  const schema = members(pair, 'schema')
  const content = members(pair, 'content')
  const written = isObject(content.before.value) || isObject(content.after.value)
  return [
    ...serializationFacts(pair, direction),
    ...deprecationFacts(pair, direction),
    ...(written
      ? compareContent(content, direction, 'value', context)
      : context.compareSchemas({
          before: [schema.before],
          after: [schema.after],
          direction,
          role: 'value',
        })),
    ...compareProse(pair, direction),
  ]
}

/** Compares `deprecated` of an operation, a parameter or a header. */
export function deprecationFacts(pair: Pair, direction: Direction): Fact[] {
  const nodes = members(pair, 'deprecated')
  const before = nodes.before.value === true
  const after = nodes.after.value === true
  if (before === after) return []
  return [fact(after ? 'deprecated' : 'undeprecated', direction, nodes, `${before} → ${after}`)]
}

function serializationFacts(pair: Pair, direction: Direction): Fact[] {
  const before = serialization(pair.before)
  const after = serialization(pair.after)
  return before === after
    ? []
    : [fact('serialization-changed', direction, pair, `${before} → ${after}`)]
}

function serialization(carrier: Located): string {
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

/** Only arrays and objects can be exploded. */
function isStructured(carrier: Located): boolean {
  const kinds = kindsOf(conjoin([child(carrier, 'schema')]))
  return kinds.has('array') || kinds.has('object')
}
