import { compareDocumentation, compareValues } from '../contract/compare-documentation.js'
import type { Context } from '../finding/context.js'
import { type Difference, membershipDifferences } from '../finding/difference.js'
import { type DiffNode, entries, members, type Pair } from '../node/diff-node.js'
import { pairByRange } from '../node/pair-by-name.js'
import type { Direction } from '../rule/rule.js'
import type { Role } from '../schema/schema-pair.js'

/** Compares `content`: media types and their schemas. */
export function compareContent(
  content: Pair,
  direction: Direction,
  role: Role,
  context: Context,
): Difference[] {
  const sides = { before: byMediaType(content.before), after: byMediaType(content.after) }
  const paired = pairByRange(sides, mediaRanges)
  const rules = { removed: 'media-type-removed', added: 'media-type-added' } as const
  return [
    ...membershipDifferences(rules, direction, paired, content),
    ...paired.matched.flatMap((each) => compareMediaType(each, direction, role, context)),
  ]
}

function compareMediaType(
  pair: Pair,
  direction: Direction,
  role: Role,
  { compareSchemas }: Context,
): Difference[] {
  const { before, after } = members(pair, 'schema')
  return [
    ...compareSchemas({ before: [before], after: [after], direction, role }),
    ...compareValues('serialization-changed', members(pair, 'encoding'), direction),
    ...compareDocumentation(pair, direction),
  ]
}

/** Media types are case-insensitive (RFC 9110 section 8.3.1). */
function byMediaType(content: DiffNode): Map<string, DiffNode> {
  return new Map(
    entries(content).map(([name, node]) => [name.toLowerCase().replaceAll(' ', ''), node]),
  )
}

/** The ranges of a media type: without parameters, `type/*`, `*\/*` (RFC 9110 section 12.5.1). */
function mediaRanges(mediaType: string): string[] {
  const [plain = ''] = mediaType.split(';')
  const [type = ''] = plain.split('/')
  return [plain, `${type}/*`, '*/*'].filter((range) => range !== mediaType)
}
