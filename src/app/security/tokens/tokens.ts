import type { KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { type AccessClaims, type Claims, type RefreshClaims, readClaims } from './claims.js'
import { ecKey } from './public-keys.js'
import { formerSigningKey, type SigningKey, signingKey } from './signing-key.js'

export interface TokenOptions {
  /** Hexadecimal, at least 64 digits. */
  readonly secret: string
  /** An older secret: its tokens are still good, but no new one is signed with it. */
  readonly previousSecret?: string
  /** PEM: signs access tokens with ES256, so that others can verify them; without it HS256 does. */
  readonly privateKey?: string
  /** PEM: an older, or the next, key of ES256, private or public. Its tokens are good. */
  readonly otherKey?: string
  /** `iss` of access tokens, which must be there then. */
  readonly issuer?: string
  /** `aud` of access tokens, which must be there then. */
  readonly audience?: string
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

/** What verifies the tokens of one header. */
interface Verifier {
  readonly algorithm: jwt.Algorithm
  readonly key: KeyObject
}

interface Signer extends Verifier {
  readonly kid: string
}

const hs256 = ({ kid, key }: SigningKey): Signer => ({ algorithm: 'HS256', kid, key })

/** Above the longest token of this service; longer ones are refused without parsing them. */
const MAX_TOKEN_LENGTH = 4096

/** How far the clocks of two servers may differ. */
const CLOCK_SKEW_SECONDS = 5

const toSeconds = (time: Date) => Math.floor(time.getTime() / 1000)

/** Claims of an access token for others. */
type IssuedClaims = AccessClaims & { readonly iss?: string; readonly aud?: string }

function es256(pem: string): Signer {
  const { kid, privateKey: key } = ecKey(pem)
  if (key === undefined) throw new RangeError('The key that signs is a public one')
  return { algorithm: 'ES256', kid, key }
}

/** The encoded header as jsonwebtoken writes it. */
function headerFor({ algorithm, kid }: Pick<Signer, 'algorithm' | 'kid'>): string {
  return Buffer.from(JSON.stringify({ alg: algorithm, typ: 'JWT', kid })).toString('base64url')
}

const headerOf = (token: string) => token.slice(0, token.indexOf('.'))

/**
 * Signs and verifies the two types of JWT (RFC 7519): refresh tokens with HS256, access tokens with HS256 or ES256.
 *
 * The header of this service's tokens has `alg`, `typ` and `kid`, and is the same in every token of a key. So the
 * encoded header, compared as a whole, selects the key. Any other header (RFC 8725: other algorithms, `none`, `jwk`,
 * `jku`, `x5u`, `crit`, a hostile `kid`) is refused before it is parsed.
 *
 * @throws RangeError for a secret that is too short or not hexadecimal.
 */
export function createTokens(options: TokenOptions): Tokens {
  const { secret, previousSecret, accessLifetime, now, issuer, audience } = options
  const current = hs256(signingKey(secret))
  const secrets = previousSecret === undefined ? [secret] : [secret, previousSecret]
  const secretKeys = secrets.flatMap((each) => [signingKey(each), formerSigningKey(each)])
  const ecKeys = [options.privateKey, options.otherKey].flatMap((pem) => (pem ? [ecKey(pem)] : []))
  const accessSigner = options.privateKey === undefined ? current : es256(options.privateKey)

  const sign = (claims: Claims | IssuedClaims, { algorithm, key, kid }: Signer) =>
    jwt.sign(claims, key, { algorithm, keyid: kid })

  // The encoded header is the same in every token of a key, and nothing else is accepted.
  const verifiers = new Map<string, Verifier>([
    ...secretKeys.map((each) => [headerFor(hs256(each)), hs256(each)] as const),
    ...ecKeys.map(
      ({ kid, publicKey: key }) =>
        [headerFor({ algorithm: 'ES256', kid }), { algorithm: 'ES256', key }] as const,
    ),
  ])
  const issued = { ...(issuer && { iss: issuer }), ...(audience && { aud: audience }) }

  function readSigned(token: string, clockTimestamp: number): Claims | undefined {
    const verifier = token.length > MAX_TOKEN_LENGTH ? undefined : verifiers.get(headerOf(token))
    if (verifier === undefined) return undefined
    try {
      // Expiry is checked afterwards: an incomplete token is invalid, however old it is.
      const checks: jwt.VerifyOptions = {
        algorithms: [verifier.algorithm],
        clockTimestamp,
        ignoreExpiration: true,
      }
      const payload = jwt.verify(token, verifier.key, checks)
      const claims = readClaims(payload)
      return claims?.type === 'access' && !isIssued(payload) ? undefined : claims
    } catch {
      return undefined
    }
  }

  /** RFC 8725, 3.8 and 3.9. */
  function isIssued(payload: string | jwt.JwtPayload): boolean {
    if (typeof payload === 'string') return false
    return (!issuer || payload.iss === issuer) && (!audience || payload.aud === audience)
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
      const claims = { sub, email, sid, type: 'access', iat, exp: iat + accessLifetime } as const
      return sign({ ...claims, ...issued }, accessSigner)
    },
    signRefresh({ sub, email, sid, gen, issuedAt, expiresAt }) {
      const times = { iat: toSeconds(issuedAt), exp: toSeconds(expiresAt) }
      return sign({ sub, email, sid, type: 'refresh', gen, ...times }, current)
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
