import { compareDocumentation } from '../contract/compare-documentation.js'
import type { Context } from '../finding/context.js'
import { type Difference, difference, membershipDifferences } from '../finding/difference.js'
import { entries, members, type Pair } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import type { Role } from '../schema/schema-pair.js'
import { compareEncoding } from './compare-encoding.js'
import { matchMediaTypes } from './match-media-types.js'

/** Compares `content`: media types, their schemas and the encoding of form fields. */
export function compareContent(
  content: Pair,
  direction: Direction,
  role: Role,
  context: Context,
): Difference[] {
  const listed = (side: 'before' | 'after') => entries(content[side]).map(([, node]) => node)
  const types = matchMediaTypes({ before: listed('before'), after: listed('after') })
  const rules = { removed: 'media-type-removed', added: 'media-type-added' } as const
  const rangeText = ({ before, after }: Pair) => `${before.key} → ${after.key}`
  return [
    ...membershipDifferences(rules, direction, types, content),
    ...types.narrowed.map((each) =>
      difference('media-type-narrowed', direction, each, rangeText(each)),
    ),
    ...types.widened.map((each) =>
      difference('media-type-widened', direction, each, rangeText(each)),
    ),
    ...types.matched.flatMap((each) => compareMediaType(each, direction, role, context)),
  ]
}

function compareMediaType(
  pair: Pair,
  direction: Direction,
  role: Role,
  { compareSchemas }: Context,
): Difference[] {
  const schemas = ['schema', 'itemSchema'].flatMap((name) => {
    const { before, after } = members(pair, name)
    return compareSchemas({ before: [before], after: [after], direction, role })
  })
  return [...schemas, ...compareEncoding(pair, direction), ...compareDocumentation(pair, direction)]
}
