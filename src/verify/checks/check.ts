import type { Violation } from '../findings/rules.js'
import type { ReceivedResponse } from '../http/received-response.js'

export interface CheckOptions {
  /** The time limit of a response. */
  readonly maxSeconds: number
}

/** Checks a response against one rule, or a few related rules. */
export type Check = (received: ReceivedResponse, options: CheckOptions) => Violation[]

export const noViolations: Violation[] = []
