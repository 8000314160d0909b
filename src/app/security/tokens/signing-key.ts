import { createHash, createSecretKey, type KeyObject } from 'node:crypto'

/** RFC 7518, section 3.2: a key for HS256 has at least as many bits as its hash. */
const MIN_BYTES = 32

export interface SigningKey {
  /** Names the key in a token's header (RFC 7515, section 4.1.4) and tells nothing about it. */
  readonly kid: string
  readonly key: KeyObject
}

/** @throws RangeError when the secret is not at least 64 hexadecimal digits, two for each byte. */
export function signingKey(secret: string): SigningKey {
  const bytes = Buffer.from(secret, 'hex')
  // Buffer.from stops at the first wrong digit without a word.
  if (bytes.length < MIN_BYTES || bytes.length * 2 !== secret.length) {
    throw new RangeError(`A signing secret has at least ${MIN_BYTES * 2} hexadecimal digits`)
  }
  const digest = createHash('sha256').update('kid\0').update(bytes).digest('base64url')
  return { kid: digest.slice(0, 16), key: createSecretKey(bytes) }
}
