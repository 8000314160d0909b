import { child, type DiffNode } from '../node/diff-node.js'

/** The levels of `x-stability-level`, the least stable first. */
const levels = ['draft', 'alpha', 'beta', 'stable'] as const

/**
 * The level of `x-stability-level` as a number that grows with stability. What has none is stable.
 *
 * @returns null for a level that does not exist
 */
export function stabilityOf({ value }: DiffNode): number | null {
  const index = levels.findIndex((each) => each === (value ?? 'stable'))
  return index < 0 ? null : index
}

/** Whether callers were told that it may change: its level is `draft` or `alpha`. */
export function isUnstable(operation: DiffNode): boolean {
  const level = stabilityOf(child(operation, 'x-stability-level'))
  return level !== null && level < levels.indexOf('beta')
}
