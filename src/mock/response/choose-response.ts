import type {
  OperationEntry,
  ResponseEntry,
  ResponsesTable,
} from '../../openapi/compiled/tables.js'
import { contentKeyFor, isJson } from '../../openapi/operation/media-type.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import type { Preferences } from '../preferences/preferences.js'
import { UnusableRequest } from '../preferences/unusable-request.js'

/** Which of the answers that an operation declares is given, and why. */
export interface Choice {
  readonly status: number
  /** Its key among the responses: `200`, `4XX`, `default`. */
  readonly key: string
  readonly response: ResponseEntry
  /** undefined for an answer without content. */
  readonly mediaType: string | undefined
  /** undefined: a value from the schema. */
  readonly example: string | undefined
  /** Names of the preferences that were followed. */
  readonly applied: readonly (keyof Preferences)[]
  readonly why: string
}

/**
 * Chooses what to answer: what the preferences name; else the first success, by its first example.
 * @param accept the request's Accept header
 * @throws UnusableRequest that lists what is declared, for a preference that the operation doesn't declare
 */
export function selectResponse(
  operation: OperationEntry,
  preferences: Preferences,
  accept: string | undefined,
): Choice {
  const applied: (keyof Preferences)[] = []
  const { key, status, example: named } = chooseResponse(operation.responses, preferences, applied)
  const response = operation.responses[key] as ResponseEntry
  const mediaType = chooseMediaType(response, accept, named)
  const example = preferences.dynamic ? undefined : (named ?? firstExample(response, mediaType))
  if (preferences.dynamic) applied.push('dynamic')
  return {
    status,
    key,
    response,
    mediaType,
    example,
    applied,
    why: whyOf(applied, key, example, mediaType),
  }
}

interface ChosenResponse {
  readonly key: string
  readonly status: number
  readonly example?: string
}

function chooseResponse(
  responses: ResponsesTable,
  { code, example, error }: Preferences,
  applied: (keyof Preferences)[],
): ChosenResponse {
  const keys = Object.keys(responses)
  if (error !== undefined) {
    applied.push('error')
    return byErrorCode(responses, error)
  }
  let candidates = [...keys].sort((a, b) => rankOf(a) - rankOf(b))
  if (code !== undefined) {
    const key = responseKeyOf(responses, code)
    if (key === undefined) throw undeclared('code', String(code), 'status', keys)
    applied.push('code')
    candidates = [key]
  }
  if (example !== undefined) {
    const key = candidates.find((each) => examplesOf(responses[each]).includes(example))
    if (key === undefined) {
      const names = candidates.flatMap((each) => examplesOf(responses[each]))
      throw undeclared('example', example, 'example', names)
    }
    applied.push('example')
    return { key, status: code ?? statusOf(key), example }
  }
  const [key] = candidates
  if (key === undefined) throw new UnusableRequest('this operation declares no answer', 'code')
  return { key, status: code ?? statusOf(key) }
}

function byErrorCode(responses: ResponsesTable, error: string): ChosenResponse {
  for (const [key, { codes }] of Object.entries(responses)) {
    const entry = codes[error]
    if (entry !== undefined) return { key, status: statusOf(key), example: entry.example }
  }
  const declared = Object.values(responses).flatMap(({ codes }) => Object.keys(codes))
  throw undeclared('error', error, 'error code', declared)
}

function undeclared(field: string, value: string, what: string, declared: readonly string[]) {
  const list = [...new Set(declared)].join(', ') || 'none'
  return new UnusableRequest(
    `this operation declares no ${what} ${value}; it declares: ${list}`,
    field,
  )
}

/** Successes first, of these what is named before what is a range, in the order of the contract. */
function rankOf(key: string): number {
  if (/^2\d\d$/.test(key)) return 0
  if (/^2/.test(key)) return 1
  if (key === 'default') return 2
  return /^[13]/.test(key) ? 3 : 4
}

/** The status that stands for a key: 200 for `2XX` and `default`, 400 for `4XX`. */
export function statusOf(key: string): number {
  if (key === 'default') return 200
  return Number(key.replaceAll(/x/gi, '0'))
}

function examplesOf(response: ResponseEntry | undefined): string[] {
  return Object.values(response?.examples ?? {}).flatMap((examples) => Object.keys(examples))
}

/** What is accepted, in the order of the Accept header; else JSON, else what the contract names first. */
function chooseMediaType(
  { mediaTypes, examples }: ResponseEntry,
  accept: string | undefined,
  example: string | undefined,
): string | undefined {
  const fitting = mediaTypes.filter(
    (mediaType) => example === undefined || Object.hasOwn(examples[mediaType] ?? {}, example),
  )
  if (fitting.length > 1 && accept !== undefined) {
    for (const range of accept.split(',')) {
      const wanted = range.split(';', 1)[0]?.trim().toLowerCase() ?? ''
      const found = fitting.find((mediaType) => contentKeyFor([wanted], mediaType) !== undefined)
      if (wanted !== '*/*' && found !== undefined) return found
    }
  }
  return fitting.find(isJson) ?? fitting[0]
}

function firstExample(
  { examples }: ResponseEntry,
  mediaType: string | undefined,
): string | undefined {
  return mediaType === undefined ? undefined : Object.keys(examples[mediaType] ?? {})[0]
}

function whyOf(
  applied: readonly string[],
  key: string,
  example: string | undefined,
  mediaType: string | undefined,
): string {
  const asked =
    applied.length > 0 ? `asked for by ${applied.join(', ')}` : `the first success, ${key}`
  if (mediaType === undefined) return `${asked}; it has no content`
  return example === undefined ? `${asked}; from its schema` : `${asked}; its example ${example}`
}
