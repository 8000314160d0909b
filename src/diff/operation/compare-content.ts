import type { Context } from '../change/context.js'
import { type Fact, membershipFacts } from '../change/fact.js'
import { entries, type Located, members, type Pair } from '../change/located.js'
import { pairByRange } from '../change/pair-up.js'
import type { Direction } from '../change/rules.js'
import { compareProse, compareWhole } from '../contract/compare-prose.js'
import type { Role } from '../schema/schema-pair.js'

/** Compares `content`: media types, and under each the schema. */
export function compareContent(
  content: Pair,
  direction: Direction,
  role: Role,
  context: Context,
): Fact[] {
  const sides = { before: byMediaType(content.before), after: byMediaType(content.after) }
  const paired = pairByRange(sides, mediaRanges)
  const rules = { gone: 'media-type-removed', came: 'media-type-added' } as const
  return [
    ...membershipFacts(rules, direction, paired, content),
    ...paired.both.flatMap((each) => compareMediaType(each, direction, role, context)),
  ]
}

function compareMediaType(
  pair: Pair,
  direction: Direction,
  role: Role,
  { compareSchemas }: Context,
): Fact[] {
  const { before, after } = members(pair, 'schema')
  return [
    ...compareSchemas({ before: [before], after: [after], direction, role }),
    ...compareWhole('serialization-changed', members(pair, 'encoding'), direction),
    ...compareProse(pair, direction),
  ]
}

/** Media types are case-insensitive (RFC 9110 section 8.3.1). */
function byMediaType(content: Located): Map<string, Located> {
  return new Map(
    entries(content).map(([name, node]) => [name.toLowerCase().replaceAll(' ', ''), node]),
  )
}

/** RFC 9110 section 12.5.1: without its parameters, then every subtype, then everything. */
function mediaRanges(mediaType: string): string[] {
  const [plain = ''] = mediaType.split(';')
  const [type = ''] = plain.split('/')
  return [plain, `${type}/*`, '*/*'].filter((range) => range !== mediaType)
}
