import type { Violation } from '../findings/rules.js'
import type { ReceivedResponse } from '../http/received-response.js'

export interface CheckOptions {
  /** The longest that an answer may take. */
  readonly maxSeconds: number
}

/** Holds an answer to one rule, or to a few that belong together. Pure. */
export type Check = (answer: ReceivedResponse, options: CheckOptions) => Violation[]

export const kept: Violation[] = []
