import { show } from '../../findings/describe-error.js'
import { decodeToken, type SigningKey, type Token, tamper, unsigned } from '../../tokens/token.js'
import type { ValueSource } from '../file/scenario.js'
import { fill, type Variables } from './template.js'

/** A value of the server's is not usable, for example not a JWT. The message shows it. */
export class UnusableValue extends Error {}

export interface ValueMaker {
  /** A new e-mail address, password or id per call. */
  readonly fresh: (kind: 'email' | 'password' | 'uuid') => string
  readonly now: () => Date
  /** The key that signed a token of the server's. */
  readonly keyOf: (genuine: string) => SigningKey
}

/** The value that a `let` describes. */
export function makeValue(
  source: ValueSource,
  variables: Variables,
  { fresh, now, keyOf }: ValueMaker,
): unknown {
  if (typeof source === 'string') return fill(source, variables)
  if ('fresh' in source) return fresh(source.fresh)
  if ('repeat' in source) return fill(source.repeat, variables).repeat(source.times)
  if ('tamper' in source) return tamper(fill(source.tamper, variables))
  if ('unsign' in source) return unsigned(tokenOf(fill(source.unsign, variables)))
  const genuine = fill(source.resign, variables)
  const { header, payload } = tokenOf(genuine)
  const seconds = Math.floor(now().getTime() / 1000)
  return keyOf(genuine).sign({
    header: changed(header, fill(source.header ?? {}, variables), seconds),
    payload: changed(payload, fill(source.claims ?? {}, variables), seconds),
  })
}

function tokenOf(text: string): Token {
  const token = decodeToken(text)
  if (token === undefined) throw new UnusableValue(show(text))
  return token
}

/** `{now: -60}` is a time, in seconds from now. null removes a member. */
function changed(
  part: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
  seconds: number,
): Record<string, unknown> {
  const entries = Object.entries({ ...part, ...changes }).flatMap(([name, value]) => {
    if (value === null) return []
    const offset = typeof value === 'object' && 'now' in value ? Number(value.now) : undefined
    return [[name, offset === undefined ? value : seconds + offset] as const]
  })
  return Object.fromEntries(entries)
}
