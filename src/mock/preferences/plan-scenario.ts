import type { OperationsTable } from '../../openapi/compiled/tables.js'
import { selectStatus } from '../response/select-status.js'
import { invalidPreference } from './mock-request-error.js'
import { preferencesFrom } from './preferences.js'
import type { Scenarios } from './scenarios.js'

/**
 * Plans the responses to the next calls of an operation.
 * @param body `{"operation": "loginUser", "error": "INVALID_CREDENTIALS", "times": 2}`, with any of the preferences;
 *   `times` is 1 by default
 * @throws MockRequestError for an unknown operation, and for preferences that it can't follow
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
    throw invalidPreference(`operation must be one of: ${list}`, 'operation')
  }
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1) {
    throw invalidPreference('times must be an integer of at least 1', 'times')
  }
  const preferences = preferencesFrom(
    Object.entries(rest).map(([name, value]) => [name, String(value)] as const),
  )
  if (Object.keys(preferences).length === 0) {
    throw invalidPreference(
      'The body must hold a preference, for example "error": "SOME_CODE" or "delay": 500',
      'error',
    )
  }
  // Checked now, so that the error reaches whoever plans, and not the caller of the operation.
  selectStatus(operation.responses, preferences)
  scenarios.plan(String(operationId), preferences, times)
}
