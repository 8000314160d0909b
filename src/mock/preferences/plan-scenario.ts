import type { OperationsTable } from '../../openapi/compiled/tables.js'
import { selectResponse } from '../response/choose-response.js'
import { preferencesFrom } from './preferences.js'
import type { Scenarios } from './scenarios.js'
import { UnusableRequest } from './unusable-request.js'

/**
 * Plans what the next calls of an operation are answered with.
 * @param body `{"operation": "loginUser", "error": "INVALID_CREDENTIALS", "times": 2}`, with any of the preferences; `times` is 1
 *   when it is left out
 * @throws UnusableRequest
 */
export function planScenario(
  body: Readonly<Record<string, unknown>>,
  operations: OperationsTable,
  scenarios: Scenarios,
): void {
  const { operation: operationId, times = 1, ...rest } = body
  const operation = Object.hasOwn(operations, String(operationId))
    ? operations[String(operationId)]
    : undefined
  if (operation === undefined) {
    const list = Object.keys(operations).join(', ')
    throw new UnusableRequest(`operation must be one of: ${list}`, 'operation')
  }
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1) {
    throw new UnusableRequest('times must be a whole number from 1', 'times')
  }
  const preferences = preferencesFrom(
    Object.entries(rest).map(([name, value]) => [name, String(value)] as const),
  )
  if (Object.keys(preferences).length === 0) {
    throw new UnusableRequest(
      'Say what is to happen, as in "error": "SOME_CODE" or "delay": 500',
      'error',
    )
  }
  // Now, and not at the planned call: whoever plans wants to know.
  selectResponse(operation, preferences, undefined)
  scenarios.plan(String(operationId), preferences, times)
}
