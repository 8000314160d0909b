import type { Answer } from '../answer.js'
import type { Violation } from '../rules.js'

export interface CheckOptions {
  /** The longest that an answer may take. */
  readonly maxSeconds: number
}

/** Holds an answer to one rule, or to a few that belong together. Pure. */
export type Check = (answer: Answer, options: CheckOptions) => Violation[]

export const kept: Violation[] = []
