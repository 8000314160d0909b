import { randomInt } from 'node:crypto'
import type { OperationEntry } from '../../openapi/compiled/tables.js'
import type { Preferences } from '../preferences/preferences.js'
import { type Choice, selectResponse } from './choose-response.js'

/** The answer that a caller would like. */
export interface RequestedResponse {
  readonly choice: Choice
  readonly seed: string
  /** The preferences that it follows, as the caller is told them. */
  readonly applied: readonly (readonly [name: string, value: string])[]
}

/** The seed of answers that nobody has asked to be drawn: the same every time. */
export const usualSeed = 'usual'

/**
 * @returns undefined where nothing is asked for that changes which answer is given
 * @throws UnusableRequest for what the operation doesn't declare
 */
export function requestedResponseOf(
  preferences: Preferences,
  operation: OperationEntry,
  accept: string | undefined,
): RequestedResponse | undefined {
  const { code, example, error, dynamic, seed: asked } = preferences
  const isAsked = [code, example, error, dynamic, asked].some((each) => each !== undefined)
  if (!isAsked && (accept === undefined || accept === '*/*')) return undefined
  const choice = selectResponse(operation, preferences, accept)
  // A new seed is told to the caller, who may want this answer again.
  const seed = asked ?? (dynamic ? String(randomInt(2 ** 31)) : usualSeed)
  const applied = choice.applied.map((name) => [name, String(preferences[name])] as const)
  return {
    choice,
    seed,
    applied:
      choice.example === undefined && seed !== usualSeed ? [...applied, ['seed', seed]] : applied,
  }
}
