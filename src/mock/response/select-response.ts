import { randomInt } from 'node:crypto'
import type { OperationEntry, ResponseEntry } from '../../openapi/compiled/tables.js'
import { negotiate, type Representation } from '../../openapi/operation/accept.js'
import { isJson } from '../../openapi/operation/media-type.js'
import { MockRequestError } from '../preferences/mock-request-error.js'
import type { Preferences } from '../preferences/preferences.js'
import { type SelectedStatus, selectStatus } from './select-status.js'

/** The one response that a request gets: which of the declared ones, in which media type, with which values. */
export interface SelectedResponse {
  readonly status: number
  /** Its key among the responses: `200`, `4XX`, `default`. */
  readonly key: string
  readonly response: ResponseEntry
  /** undefined for a response without content. */
  readonly content: Representation | undefined
  /** The name of an example; undefined for values that are sampled from the schema. */
  readonly example: string | undefined
  /** Of the values that are sampled. */
  readonly seed: string
  /** The preferences that were followed, for Preference-Applied. */
  readonly applied: readonly (readonly [name: string, value: string])[]
  /** For the log. */
  readonly reason: string
}

/** The seed of values that are sampled without a preference: every request gets the same ones. */
export const defaultSeed = 'default'

/** @returns the name of the first example that can be sent; undefined where there is none */
export type UsableExample = (key: string, mediaType: string) => string | undefined

/**
 * Selects the response to a request: what the preferences name; otherwise the first success, with its first example.
 * @param accept the Accept header of the request
 * @throws MockRequestError for a preference that the operation doesn't declare, and where nothing is acceptable
 */
export function selectResponse(
  { responses }: Pick<OperationEntry, 'responses'>,
  preferences: Preferences,
  accept: string | undefined,
  usableExample: UsableExample,
): SelectedResponse {
  const selected = selectStatus(responses, preferences)
  const { status, key, response, example: named } = selected
  const { dynamic = false, seed } = preferences
  const content = selectContent(selected, accept)
  const example =
    content === undefined || dynamic ? undefined : (named ?? usableExample(key, content.key))
  const isSampled = content !== undefined && example === undefined
  const names = dynamic ? [...selected.applied, 'dynamic' as const] : selected.applied
  const applied = names.map((name): [string, string] => [name, String(preferences[name])])
  // A new seed is sent to the client, who can ask for the same response again.
  const usedSeed = seed ?? (dynamic ? String(randomInt(2 ** 31)) : defaultSeed)
  if (isSampled && usedSeed !== defaultSeed) applied.push(['seed', usedSeed])
  const choice = names.length > 0 ? `requested by ${names.join(', ')}` : `the first success, ${key}`
  const source = example === undefined ? 'sampled from its schema' : `its example ${example}`
  return {
    status,
    key,
    response,
    content,
    example,
    seed: usedSeed,
    applied,
    reason: `${choice}; ${content === undefined ? 'it has no content' : source}`,
  }
}

/** JSON first, then the order of the contract. Errors are sent also in a media type that is not accepted. */
function selectContent(
  { status, response, example }: SelectedStatus,
  accept: string | undefined,
): Representation | undefined {
  const { mediaTypes, examples } = response
  const keys = mediaTypes
    .filter((key) => example === undefined || Object.hasOwn(examples[key] ?? {}, example))
    .sort((a, b) => Number(isJson(b)) - Number(isJson(a)))
  if (keys.length === 0) return undefined
  const content = negotiate(keys, accept)
  if (content !== undefined) return content
  if (status >= 400) return negotiate(keys, undefined)
  throw new MockRequestError(
    'NOT_ACCEPTABLE',
    `Accept: ${accept} allows none of the media types of the response: ${keys.join(', ')}`,
    'Accept',
  )
}
