/** What both tokens say (RFC 7519, section 4.1), and the session they belong to. Times in seconds. */
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

/** The claims in the payload of a token, if it has all of them; others are left out. */
export function readClaims(payload: unknown): Claims | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined
  const { sub, email, sid, iat, exp, type, gen } = payload as Record<string, unknown>
  if (!isText(sub) || !isText(email) || !isText(sid) || !isTime(iat) || !isTime(exp))
    return undefined
  const common = { sub, email, sid, iat, exp }
  if (type === 'access') return { ...common, type }
  return type === 'refresh' && isTime(gen) ? { ...common, type, gen } : undefined
}
