import { createHmac, timingSafeEqual } from 'node:crypto'
import { isObject } from '../../openapi/document/document-node.js'

/** A decoded JWT. Its signature is not verified. */
export interface Token {
  readonly header: Readonly<Record<string, unknown>>
  readonly payload: Readonly<Record<string, unknown>>
}

/** @returns undefined for a text that is not a JWT in compact form (RFC 7519, 7.2) */
export function decodeToken(text: string): Token | undefined {
  const [header, payload, signature, ...more] = text.split('.')
  if (header === undefined || !payload || signature === undefined || more.length > 0) {
    return undefined
  }
  const decoded = { header: decodePart(header), payload: decodePart(payload) }
  return decoded.header && decoded.payload ? (decoded as Token) : undefined
}

/** The key that signs the tokens of a server. */
export interface SigningKey {
  sign(token: Token): string
}

/**
 * Finds how the server derives its key from the secret: from the bytes of its hex digits, or from its text.
 * @param genuine a token that the server has issued
 * @returns undefined where the secret did not sign the token
 */
export function signingKey(secret: string, genuine: string): SigningKey | undefined {
  const candidates = [Buffer.from(secret, 'hex'), Buffer.from(secret, 'utf8')]
  const dot = genuine.lastIndexOf('.')
  const signature = Buffer.from(genuine.slice(dot + 1), 'base64url')
  const key = candidates.find((candidate) => {
    if (candidate.length === 0) return false
    const made = hmac(candidate, genuine.slice(0, dot))
    return made.length === signature.length && timingSafeEqual(made, signature)
  })
  return key && { sign: (token) => signed(key, token) }
}

/** The token with a changed signature. */
export function tamper(text: string): string {
  const dot = text.lastIndexOf('.')
  const signature = Buffer.from(text.slice(dot + 1), 'base64url')
  signature[0] = (signature[0] ?? 0) ^ 1
  return `${text.slice(0, dot)}.${signature.toString('base64url')}`
}

/** The payload without a signature (RFC 7519, 6.1: "alg": "none"). */
export function unsigned({ header, payload }: Token): string {
  return `${encodePart({ ...header, alg: 'none' })}.${encodePart(payload)}.`
}

function signed(key: Buffer, { header, payload }: Token): string {
  const input = `${encodePart(header)}.${encodePart(payload)}`
  return `${input}.${hmac(key, input).toString('base64url')}`
}

function hmac(key: Buffer, input: string): Buffer {
  return createHmac('sha256', key).update(input).digest()
}

function encodePart(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

function decodePart(part: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
