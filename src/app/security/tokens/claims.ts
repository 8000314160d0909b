/** Claims of both tokens (RFC 7519, section 4.1), with the session they belong to. Times in seconds since 1970. */
interface CommonClaims {
  /** The user's id. */
  readonly sub: string
  readonly email: string
  /** The session's id. */
  readonly sid: string
  readonly iat: number
  readonly exp: number
}

export interface AccessClaims extends CommonClaims {
  readonly type: 'access'
}

export interface RefreshClaims extends CommonClaims {
  readonly type: 'refresh'
  /** The generation of the session that this token stands for, from 0. */
  readonly gen: number
}

export type Claims = AccessClaims | RefreshClaims

const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** As randomUUID writes it. Everything else names no row, and PostgreSQL fails on some of it (NUL). */
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const isUuid = (value: unknown): value is string => isText(value) && UUID.test(value)

/** What an `integer` column of PostgreSQL can hold, from 0. */
const isGeneration = (value: unknown): value is number => isTime(value) && value < 2 ** 31

/**
 * Reads the claims that the contract declares (schemas AccessTokenPayload and RefreshTokenPayload); others are left
 * out.
 * @returns nothing when one is missing or has another form
 */
export function readClaims(payload: unknown): Claims | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined
  const { sub, email, sid, iat, exp, type, gen } = payload as Record<string, unknown>
  if (!isUuid(sub) || !isText(email) || !isUuid(sid) || !isTime(iat) || !isTime(exp))
    return undefined
  const common = { sub, email, sid, iat, exp }
  if (type === 'access') return { ...common, type }
  return type === 'refresh' && isGeneration(gen) ? { ...common, type, gen } : undefined
}
