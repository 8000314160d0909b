import type { KeyObject } from 'node:crypto'
import { createRequire } from 'node:module'
import type * as Jwt from 'jsonwebtoken'

/** Loaded with the first key of ES256: few servers have one. */
const jsonwebtoken = () => createRequire(import.meta.url)('jsonwebtoken') as typeof Jwt

/** Signs with ES256 (RFC 7518, section 3.4). */
export function es256Signing(kid: string, key: KeyObject): (claims: object) => string {
  const { sign } = jsonwebtoken()
  return (claims) => sign(claims, key, { algorithm: 'ES256', keyid: kid })
}

/** Verifies ES256 and gives the payload, however old it is. It throws for a signature that is not that of the key. */
export function es256Verifying(key: KeyObject): (token: string, seconds: number) => unknown {
  const { verify } = jsonwebtoken()
  return (token, clockTimestamp) =>
    verify(token, key, { algorithms: ['ES256'], clockTimestamp, ignoreExpiration: true })
}
