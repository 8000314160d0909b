import type { RuleName } from '../findings/rules.js'
import type { ReceivedResponse } from '../http/received-response.js'

/** A violation that only many responses show together, and the response that shows it best. */
export interface OverallFinding {
  readonly rule: RuleName
  readonly expected: string
  readonly seen: string
  readonly received: ReceivedResponse
}
