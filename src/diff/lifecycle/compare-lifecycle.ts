import { type Difference, difference } from '../finding/difference.js'
import type { Pair } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import type { RuleName } from '../rule/rules.js'
import { stabilityOf } from './stability.js'
import { sunsetDate } from './sunset.js'

/**
 * Compares `deprecated`, `x-sunset` and `x-stability-level` of an operation, a parameter, a header or a
 * schema.
 *
 * @param keyword the two nodes of a keyword
 */
export function compareLifecycle(
  keyword: (name: string) => Pair,
  direction: Direction,
): Difference[] {
  return [
    ...deprecationDifferences(keyword('deprecated'), direction),
    ...sunsetDifferences(keyword('x-sunset'), direction),
    ...stabilityDifferences(keyword('x-stability-level'), direction),
  ]
}

function deprecationDifferences(nodes: Pair, direction: Direction): Difference[] {
  const before = nodes.before.value === true
  const after = nodes.after.value === true
  if (before === after) return []
  const rule = after ? 'deprecated' : 'undeprecated'
  return [difference(rule, direction, nodes, `${before} → ${after}`)]
}

/** A later date keeps what was promised. An earlier one, or none, does not. */
function sunsetDifferences(nodes: Pair, direction: Direction): Difference[] {
  if (nodes.before.value === nodes.after.value) return []
  const rule = sunsetRule(sunsetDate(nodes.before), sunsetDate(nodes.after))
  return rule ? [difference(rule, direction, nodes, valuesText(nodes))] : []
}

function sunsetRule(before: Date | null, after: Date | null): RuleName | null {
  if (after === null) return 'sunset-removed'
  const [was, is] = [before?.getTime() ?? Number.NaN, after.getTime()]
  if (Number.isNaN(is)) return 'sunset-unreadable'
  if (Number.isNaN(was)) return 'sunset-added'
  if (was === is) return null
  return is < was ? 'sunset-earlier' : 'sunset-later'
}

function stabilityDifferences(nodes: Pair, direction: Direction): Difference[] {
  if (nodes.before.value === nodes.after.value) return []
  const [before, after] = [stabilityOf(nodes.before), stabilityOf(nodes.after)]
  const report = (rule: RuleName) => [difference(rule, direction, nodes, valuesText(nodes))]
  if (after === null) return report('stability-unknown')
  if (before === null || before === after) return []
  return report(after < before ? 'stability-lowered' : 'stability-raised')
}

function valuesText({ before, after }: Pair): string {
  return `${before.value ?? 'none'} → ${after.value ?? 'none'}`
}
