import type { ResponseEntry, ResponsesTable } from '../../openapi/compiled/tables.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import { invalidPreference, MockRequestError } from '../preferences/mock-request-error.js'
import type { Preferences } from '../preferences/preferences.js'

/** One of the responses that an operation declares. */
export interface SelectedStatus {
  readonly status: number
  /** Its key among the responses: `200`, `4XX`, `default`. */
  readonly key: string
  readonly response: ResponseEntry
  /** The example that a preference names. */
  readonly example?: string
  /** The names of the preferences that were followed. */
  readonly applied: readonly ('code' | 'example' | 'error')[]
}

/**
 * Selects the response that the preferences name, or else the first success.
 * @throws MockRequestError that lists the declared values, for a preference that the operation doesn't declare
 */
export function selectStatus(responses: ResponsesTable, preferences: Preferences): SelectedStatus {
  const { code, example, error } = preferences
  if (error !== undefined) return byErrorCode(responses, error)
  const keys = Object.keys(responses).sort((a, b) => rankOf(a) - rankOf(b))
  const candidates = code === undefined ? keys : [keyOfStatus(responses, code)]
  const key = example === undefined ? candidates[0] : keyWithExample(responses, candidates, example)
  const response = responses[key ?? '']
  if (key === undefined || response === undefined) {
    throw new MockRequestError('CANNOT_BE_MOCKED', 'This operation declares no response')
  }
  return {
    status: code ?? statusOf(key),
    key,
    response,
    ...(example === undefined ? {} : { example }),
    applied: [
      ...(code === undefined ? [] : ['code' as const]),
      ...(example === undefined ? [] : ['example' as const]),
    ],
  }
}

function keyOfStatus(responses: ResponsesTable, status: number): string {
  const key = responseKeyOf(responses, status)
  if (key === undefined) {
    throw undeclared('code', String(status), 'status', Object.keys(responses))
  }
  return key
}

function keyWithExample(responses: ResponsesTable, keys: readonly string[], example: string) {
  const key = keys.find((each) => examplesOf(responses[each]).includes(example))
  if (key === undefined) {
    const names = keys.flatMap((each) => examplesOf(responses[each]))
    throw undeclared('example', example, 'example', names)
  }
  return key
}

function byErrorCode(responses: ResponsesTable, error: string): SelectedStatus {
  for (const [key, response] of Object.entries(responses)) {
    const entry = response.codes[error]
    if (entry === undefined) continue
    return { status: statusOf(key), key, response, example: entry.example, applied: ['error'] }
  }
  const declared = Object.values(responses).flatMap(({ codes }) => Object.keys(codes))
  throw undeclared('error', error, 'error code', declared)
}

function undeclared(
  preference: string,
  value: string,
  what: string,
  declared: readonly string[],
): MockRequestError {
  const list = [...new Set(declared)].join(', ') || 'none'
  return invalidPreference(
    `This operation declares no ${what} ${value}. It declares: ${list}`,
    preference,
  )
}

/** Successes first, of these a single status before a range; otherwise the order of the contract. */
function rankOf(key: string): number {
  if (/^2\d\d$/.test(key)) return 0
  if (/^2/.test(key)) return 1
  if (key === 'default') return 2
  return /^[13]/.test(key) ? 3 : 4
}

/** The status that is sent for a key: 200 for `2XX` and `default`, 400 for `4XX`. */
export function statusOf(key: string): number {
  if (key === 'default') return 200
  return Number(key.replaceAll(/x/gi, '0'))
}

/** The names of the examples of a response, of all media types. */
export function examplesOf(response: ResponseEntry | undefined): string[] {
  return Object.values(response?.examples ?? {}).flatMap((examples) => Object.keys(examples))
}
