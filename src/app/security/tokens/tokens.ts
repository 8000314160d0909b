import { type AccessClaims, type Claims, type RefreshClaims, readClaims } from './claims.js'
import { es256Signing, es256Verifying } from './es256-jws.js'
import { signHmac, verifyHmac } from './hmac-jws.js'
import { type EcKey, ecKey } from './public-keys.js'
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

/** Reads the payload of a token of one header. Throws, or returns undefined, for one that is not genuine. */
type Verify = (token: string, seconds: number) => unknown

type Sign = (claims: Claims | IssuedClaims) => string

/** Above the longest token of this service; longer ones are refused without parsing them. */
const MAX_TOKEN_LENGTH = 4096

/** How far the clocks of two servers may differ. */
const CLOCK_SKEW_SECONDS = 5

const toSeconds = (time: Date) => Math.floor(time.getTime() / 1000)

/** Claims of an access token for others. */
type IssuedClaims = AccessClaims & { readonly iss?: string; readonly aud?: string }

/** The encoded header as jsonwebtoken writes it. */
function headerFor(algorithm: 'HS256' | 'ES256', kid: string): string {
  return Buffer.from(JSON.stringify({ alg: algorithm, typ: 'JWT', kid })).toString('base64url')
}

function hs256Signer({ kid, key }: SigningKey): Sign {
  const header = headerFor('HS256', kid)
  return (claims) => signHmac(header, claims, key)
}

function hs256Verifier({ kid, key }: SigningKey): readonly [header: string, verify: Verify] {
  return [headerFor('HS256', kid), (token) => verifyHmac(token, key)]
}

function es256Signer(pem: string): Sign {
  const { kid, privateKey: key } = ecKey(pem)
  if (key === undefined) throw new RangeError('The key that signs is a public one')
  return es256Signing(kid, key)
}

function es256Verifier({ kid, publicKey }: EcKey): readonly [header: string, verify: Verify] {
  // Expiry is checked afterwards: an incomplete token is invalid, however old it is.
  return [headerFor('ES256', kid), es256Verifying(publicKey)]
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
  const signSecret = hs256Signer(signingKey(secret))
  const signAccess = options.privateKey === undefined ? signSecret : es256Signer(options.privateKey)
  const secrets = previousSecret === undefined ? [secret] : [secret, previousSecret]
  const secretKeys = secrets.flatMap((each) => [signingKey(each), formerSigningKey(each)])
  const ecKeys = [options.privateKey, options.otherKey].flatMap((pem) => (pem ? [ecKey(pem)] : []))

  // The encoded header is the same in every token of a key, and nothing else is accepted.
  const verifiers = new Map([...secretKeys.map(hs256Verifier), ...ecKeys.map(es256Verifier)])
  const issued = { ...(issuer && { iss: issuer }), ...(audience && { aud: audience }) }

  const readSigned = rememberLast((token: string, seconds: number): Claims | undefined => {
    const verify = token.length > MAX_TOKEN_LENGTH ? undefined : verifiers.get(headerOf(token))
    if (verify === undefined) return undefined
    try {
      const payload = verify(token, seconds)
      const claims = readClaims(payload)
      if (claims === undefined || !isValidAt(payload, seconds)) return undefined
      return claims.type === 'access' && !isIssued(payload) ? undefined : claims
    } catch {
      return undefined
    }
  })

  /** RFC 7519, 4.1.5. */
  function isValidAt(payload: unknown, seconds: number): boolean {
    const { nbf } = payload as Record<string, unknown>
    return nbf === undefined || (typeof nbf === 'number' && nbf <= seconds)
  }

  /** RFC 8725, 3.8 and 3.9. */
  function isIssued(payload: unknown): boolean {
    const { iss, aud } = payload as Record<string, unknown>
    return (!issuer || iss === issuer) && (!audience || aud === audience)
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
      return signAccess({ ...claims, ...issued })
    },
    signRefresh({ sub, email, sid, gen, issuedAt, expiresAt }) {
      const times = { iat: toSeconds(issuedAt), exp: toSeconds(expiresAt) }
      return signSecret({ sub, email, sid, type: 'refresh', gen, ...times })
    },
    verifyAccess: (token) => verify(token, 'access'),
    verifyRefresh: (token) => verify(token, 'refresh'),
  }
}

/** For a request that is counted by its session: the limit verifies its token, and then the authenticator does. */
function rememberLast<Result>(read: (token: string, seconds: number) => Result): typeof read {
  let last:
    | { readonly token: string; readonly seconds: number; readonly result: Result }
    | undefined
  return (token, seconds) => {
    if (last?.token !== token || last.seconds !== seconds) {
      last = { token, seconds, result: read(token, seconds) }
    }
    return last.result
  }
}

function isOfType<Type extends Claims['type']>(
  claims: Claims,
  type: Type,
): claims is Extract<Claims, { type: Type }> {
  return claims.type === type
}
