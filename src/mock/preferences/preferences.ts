import type { IncomingHttpHeaders } from 'node:http'
import { parsePrefer } from './prefer-header.js'
import { UnusableRequest } from './unusable-request.js'

export const faultKinds = ['reset', 'timeout', 'truncate'] as const

/** How an answer gets lost on its way. */
export type FaultKind = (typeof faultKinds)[number]

/** What a caller wants to be answered. */
export interface Preferences {
  readonly code?: number
  readonly example?: string
  /** An error code of the contract. */
  readonly error?: string
  /** Values from the schema, not from an example. */
  readonly dynamic?: boolean
  readonly seed?: string
  /** Milliseconds, from and to. */
  readonly delay?: readonly [number, number]
  readonly fault?: FaultKind
}

type Name = keyof Preferences

const longestDelay = 600_000

const readers: { readonly [N in Name]-?: (text: string) => Preferences[N] | undefined } = {
  code: (text) => (/^[1-5]\d\d$/.test(text) ? Number(text) : undefined),
  example: (text) => text || undefined,
  error: (text) => text || undefined,
  dynamic: (text) => ({ true: true, '': true, false: false })[text],
  seed: (text) => text || undefined,
  delay: (text) => {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? []
    const range = [Number(from), Number(to)] as const
    return range[0] <= range[1] && range[1] <= longestDelay ? range : undefined
  },
  fault: (text) => faultKinds.find((kind) => kind === text),
}

const forms: { readonly [N in Name]: string } = {
  code: 'a status, as in code=409',
  example: 'the name of an example',
  error: 'an error code of the contract',
  dynamic: 'true or false',
  seed: 'any text',
  delay: `milliseconds up to ${longestDelay}, as in delay=300 or delay=100-800`,
  fault: `one of ${faultKinds.join(', ')}`,
}

const none: Preferences = {}

/**
 * What the Prefer header asks for, and for people with a browser only the query (`__code`, `__example` ...). Preferences of
 * other names are somebody else's, and ignored (RFC 7240, section 2).
 * @throws UnusableRequest for a value that can't be read
 */
export function readPreferences({ prefer }: IncomingHttpHeaders, query: string): Preferences {
  if (prefer === undefined && !query.includes('__')) return none
  const given = parsePrefer(Array.isArray(prefer) ? prefer.join(',') : (prefer ?? ''))
  for (const [name, value] of new URLSearchParams(query)) {
    const preference = name.startsWith('__') ? name.slice(2) : undefined
    if (preference && !given.has(preference)) given.set(preference, value)
  }
  return preferencesFrom(given)
}

/** @throws UnusableRequest for a value that can't be read */
export function preferencesFrom(given: Iterable<readonly [string, string]>): Preferences {
  const preferences: { -readonly [N in Name]?: unknown } = {}
  for (const [name, text] of given) {
    if (!Object.hasOwn(readers, name)) continue
    const value = readers[name as Name](text)
    if (value === undefined) {
      throw new UnusableRequest(
        `${name}=${text} can't be used: it takes ${forms[name as Name]}`,
        name,
      )
    }
    preferences[name as Name] = value
  }
  return preferences as Preferences
}
