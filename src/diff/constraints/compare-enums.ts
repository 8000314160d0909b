import { canonical } from '../change/canonical.js'
import { type Fact, fact } from '../change/fact.js'
import { child, items, type Located } from '../change/located.js'
import { pairUp, renaming } from '../change/pair-up.js'
import type { RuleName } from '../change/rules.js'
import { type Conjunction, keyword, occurrences } from '../schema/conjunction.js'
import type { ConjunctionPair } from '../schema/schema-pair.js'

const namesOf = {
  value: { gone: 'enum-narrowed', came: 'enum-widened' },
  'error-code': { gone: 'code-removed', came: 'code-added' },
} as const satisfies Record<string, Record<'gone' | 'came', RuleName>>

/** Compares `enum`, value by value; null is a matter of `nullable`. */
export function compareEnums(pair: ConjunctionPair): Fact[] {
  const before = allowed(pair.before)
  const after = allowed(pair.after)
  if (!before && !after) return []
  if (!before || !after) {
    const rule = after ? 'enum-narrowed' : 'enum-widened'
    const nodes = { before: keyword(pair.before, 'enum'), after: keyword(pair.after, 'enum') }
    return [fact(rule, pair.direction, nodes, `${list(before)} → ${list(after)}`)]
  }
  return compareValues(pair, before, after)
}

function compareValues(
  pair: ConjunctionPair,
  before: ReadonlyMap<string, Located>,
  after: ReadonlyMap<string, Located>,
): Fact[] {
  const paired = pairUp(before, after)
  const renamed = pair.role === 'error-code' ? renaming(paired, () => true) : null
  if (renamed) {
    const detail = `${renamed.name.before} → ${renamed.name.after}`
    return [fact('code-renamed', pair.direction, renamed.thing, detail)]
  }
  const names = namesOf[pair.role === 'error-code' ? 'error-code' : 'value']
  const gone = [...paired.gone].map(([value, node]) =>
    fact(names.gone, pair.direction, { before: node, after: absent(pair.after) }, value),
  )
  const came = [...paired.came].map(([value, node]) =>
    fact(names.came, pair.direction, { before: absent(pair.before), after: node }, value),
  )
  return [...gone, ...came]
}

/** The values that every part allows; undefined where none of them has an enum. */
function allowed({ parts }: Conjunction): Map<string, Located> | undefined {
  const [first, ...others] = occurrences(parts, 'enum').map(byValue)
  if (!first) return undefined
  return new Map([...first].filter(([value]) => others.every((other) => other.has(value))))
}

function byValue(enumeration: Located): Map<string, Located> {
  const values = items(enumeration).filter(({ value }) => value !== null)
  return new Map(values.map((item) => [canonical(item.value), item]))
}

/** Where a value would stand that the enum does not have: `-` is behind the last (RFC 6901 section 4). */
function absent(schema: Conjunction): Located {
  return child(keyword(schema, 'enum'), '-')
}

function list(values: ReadonlyMap<string, Located> | undefined): string {
  return values ? [...values.keys()].join(', ') || 'no value' : 'any value'
}
