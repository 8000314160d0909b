/** The middle of the values, and how far they lie apart. */
export interface Summary {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** @param values at least one */
export function summaryOf(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  }
}

/** Ratios of values that were measured side by side: round by round, so that what slowed a round slowed both. */
export function ratiosOf(values: readonly number[], base: readonly number[]): Summary {
  return summaryOf(values.map((value, round) => value / (base[round] ?? Number.NaN)))
}
