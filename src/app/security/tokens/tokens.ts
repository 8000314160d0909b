import type { KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { type AccessClaims, type Claims, type RefreshClaims, readClaims } from './claims.js'
import { signingKey } from './signing-key.js'

export interface TokenOptions {
  /** Hexadecimal, at least 64 digits. */
  readonly secret: string
  /** An older secret: its tokens are still good, but no new one is signed with it. */
  readonly previousSecret?: string
  /** Seconds. */
  readonly accessLifetime: number
  readonly now: () => Date
}

export type AccessGrant = Pick<AccessClaims, 'sub' | 'email' | 'sid'>

/** The values of a refresh token, from the rows of user and session. */
export interface RefreshGrant extends Pick<RefreshClaims, 'sub' | 'email' | 'sid' | 'gen'> {
  /** When the generation began: `rotated_at`, or `created_at` for the first one. */
  readonly issuedAt: Date
  /** When the session ends: `expires_at`. */
  readonly expiresAt: Date
}

/**
 * - `invalid`: not issued by this service, tampered with, or incomplete
 * - `early`: issued in the future: the clock of the server that issued it is ahead of this one
 * - `wrong-type`: a token of the other type, whether expired or not
 * - `expired`: the right type of token, after its end
 */
export type TokenRefusal = 'invalid' | 'early' | 'wrong-type' | 'expired'

export type Verified<SomeClaims> =
  | { readonly ok: true; readonly claims: SomeClaims }
  | { readonly ok: false; readonly reason: TokenRefusal }

export interface Tokens {
  signAccess(grant: AccessGrant): string
  /** The same grant gives the same bytes (while the secret is the same). */
  signRefresh(grant: RefreshGrant): string
  verifyAccess(token: string): Verified<AccessClaims>
  verifyRefresh(token: string): Verified<RefreshClaims>
}

const ALGORITHM: jwt.Algorithm = 'HS256'

/** Above the longest token of this service; longer ones are refused without parsing them. */
const MAX_TOKEN_LENGTH = 4096

/** How far the clocks of two servers may differ. */
const CLOCK_SKEW_SECONDS = 5

const toSeconds = (time: Date) => Math.floor(time.getTime() / 1000)

const headerOf = (token: string) => token.slice(0, token.indexOf('.'))

/**
 * Signs and verifies the two types of JWT (RFC 7519) with HS256.
 *
 * The header of this service's tokens has `alg`, `typ` and `kid`, and is the same in every token of a key. So the
 * encoded header, compared as a whole, selects the key. Any other header (RFC 8725: other algorithms, `none`, `jwk`,
 * `jku`, `x5u`, `crit`, a hostile `kid`) is refused before it is parsed.
 *
 * @throws RangeError for a secret that is too short or not hexadecimal.
 */
export function createTokens(options: TokenOptions): Tokens {
  const { secret, previousSecret, accessLifetime, now } = options
  const current = signingKey(secret)
  const older = previousSecret === undefined ? [] : [signingKey(previousSecret)]

  const sign = (claims: Claims, { key, kid } = current) =>
    jwt.sign(claims, key, { algorithm: ALGORITHM, keyid: kid })

  const sample: Claims = { sub: '', email: '', sid: '', iat: 0, exp: 0, type: 'access' }
  const keysByHeader = new Map<string, KeyObject>(
    [current, ...older].map((signer) => [headerOf(sign(sample, signer)), signer.key]),
  )

  function readSigned(token: string, clockTimestamp: number): Claims | undefined {
    const key = token.length > MAX_TOKEN_LENGTH ? undefined : keysByHeader.get(headerOf(token))
    if (key === undefined) return undefined
    try {
      // Expiry is checked afterwards: an incomplete token is invalid, however old it is.
      const checks: jwt.VerifyOptions = {
        algorithms: [ALGORITHM],
        clockTimestamp,
        ignoreExpiration: true,
      }
      return readClaims(jwt.verify(token, key, checks))
    } catch {
      return undefined
    }
  }

  function verify<Type extends Claims['type']>(
    token: string,
    type: Type,
  ): Verified<Extract<Claims, { type: Type }>> {
    const seconds = toSeconds(now())
    const claims = readSigned(token, seconds)
    if (claims === undefined) return { ok: false, reason: 'invalid' }
    if (claims.iat > seconds + CLOCK_SKEW_SECONDS) return { ok: false, reason: 'early' }
    if (!isOfType(claims, type)) return { ok: false, reason: 'wrong-type' }
    return claims.exp <= seconds ? { ok: false, reason: 'expired' } : { ok: true, claims }
  }

  return {
    signAccess({ sub, email, sid }) {
      const iat = toSeconds(now())
      return sign({ sub, email, sid, type: 'access', iat, exp: iat + accessLifetime })
    },
    signRefresh({ sub, email, sid, gen, issuedAt, expiresAt }) {
      const times = { iat: toSeconds(issuedAt), exp: toSeconds(expiresAt) }
      return sign({ sub, email, sid, type: 'refresh', gen, ...times })
    },
    verifyAccess: (token) => verify(token, 'access'),
    verifyRefresh: (token) => verify(token, 'refresh'),
  }
}

function isOfType<Type extends Claims['type']>(
  claims: Claims,
  type: Type,
): claims is Extract<Claims, { type: Type }> {
  return claims.type === type
}
