import { stringifySetCookie } from 'cookie'

/** `x-cookie` beside a Set-Cookie header of the contract. */
export interface CookieSpec {
  readonly name: string
  readonly path: string
  readonly httpOnly: boolean
  readonly secure: boolean
  readonly sameSite: 'strict' | 'lax' | 'none'
}

/** Writes `Set-Cookie` values with the attributes that the contract states. */
export interface CookieWriter {
  /** @param maxAge seconds */
  set(value: string, maxAge: number): string
  clear(): string
}

/** @param secure false leaves `Secure` out, for developers whose browser wants it so over plain HTTP */
export function cookieWriter(
  spec: CookieSpec,
  { secure }: { readonly secure: boolean },
): CookieWriter {
  const attributes = { ...spec, secure: spec.secure && secure }
  const set = (value: string, maxAge: number) =>
    stringifySetCookie({ ...attributes, value, maxAge })
  return { set, clear: () => set('', 0) }
}
