import type { IncomingHttpHeaders } from 'node:http'
import leven from 'leven'
import { invalidPreference } from './mock-request-error.js'
import { parsePrefer } from './prefer-header.js'

export const faultKinds = ['reset', 'timeout', 'truncate'] as const

/** How a response is lost on its way to the client. */
export type FaultKind = (typeof faultKinds)[number]

/** Which response the client asks for. */
export interface Preferences {
  readonly code?: number
  /** The name of an example. */
  readonly example?: string
  /** An error code of the contract. */
  readonly error?: string
  /** Whether the values come from the schema instead of an example. */
  readonly dynamic?: boolean
  readonly seed?: string
  /** Milliseconds, from and to. */
  readonly delay?: readonly [number, number]
  readonly fault?: FaultKind
}

type Name = keyof Preferences

const maxDelay = 600_000

const readers: { readonly [N in Name]-?: (text: string) => Preferences[N] | undefined } = {
  code: (text) => (/^[1-5]\d\d$/.test(text) ? Number(text) : undefined),
  example: (text) => text || undefined,
  error: (text) => text || undefined,
  dynamic: (text) => ({ true: true, '': true, false: false })[text],
  seed: (text) => text || undefined,
  delay: (text) => {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? []
    const range = [Number(from), Number(to)] as const
    return range[0] <= range[1] && range[1] <= maxDelay ? range : undefined
  },
  fault: (text) => faultKinds.find((kind) => kind === text),
}

const valueForms: { readonly [N in Name]: string } = {
  code: 'a status, for example code=409',
  example: 'the name of an example',
  error: 'an error code of the contract',
  dynamic: 'true or false',
  seed: 'any text',
  delay: `milliseconds up to ${maxDelay}, for example delay=300 or delay=100-800`,
  fault: `one of ${faultKinds.join(', ')}`,
}

const noPreferences: Preferences = {}

/**
 * Reads the Prefer header, and the query parameters `__code`, `__example` ... for a browser's address bar. Other
 * preferences are ignored (RFC 7240, section 2), except those that look like a typing error.
 * @throws MockRequestError for an invalid value, and for a name that is almost one of a preference
 */
export function readPreferences({ prefer }: IncomingHttpHeaders, query: string): Preferences {
  if (prefer === undefined && !query.includes('__')) return noPreferences
  const given = parsePrefer(Array.isArray(prefer) ? prefer.join(',') : (prefer ?? ''))
  for (const [name, value] of new URLSearchParams(query)) {
    const preference = name.startsWith('__') ? name.slice(2) : undefined
    if (preference && !given.has(preference)) given.set(preference, value)
  }
  return preferencesFrom(given)
}

/** @throws MockRequestError for an invalid value, and for a name that is almost one of a preference */
export function preferencesFrom(given: Iterable<readonly [string, string]>): Preferences {
  const preferences: { -readonly [N in Name]?: unknown } = {}
  for (const [name, text] of given) {
    if (!isName(name)) {
      refuseTypingError(name)
      continue
    }
    const value = readers[name](text)
    if (value === undefined) {
      throw invalidPreference(`${name}=${text} is invalid: it takes ${valueForms[name]}`, name)
    }
    preferences[name] = value
  }
  return preferences as Preferences
}

function isName(name: string): name is Name {
  return Object.hasOwn(readers, name)
}

/** `exmaple` and `delya` are two edits away from a preference; registered preferences (`wait`, `return`) are further. */
const maxEdits = 2

function refuseTypingError(name: string): void {
  const meant = Object.keys(readers).find((known) => leven(known, name) <= maxEdits)
  if (meant !== undefined && name.length > maxEdits) {
    throw invalidPreference(`There is no preference ${name}. Did you mean ${meant}?`, name)
  }
}
