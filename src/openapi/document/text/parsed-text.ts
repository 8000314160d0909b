/** A text as plain data in which no object stands twice. */
export interface ParsedText {
  readonly data: unknown
  /** The 1-based line of what the steps of a JSON pointer name, or of the nearest thing around it. */
  readonly lineOf: (steps: readonly string[]) => number
}
