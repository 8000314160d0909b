import { createHash, createSecretKey, type KeyObject } from 'node:crypto'

/** RFC 7518, section 3.2: a key for HS256 has at least as many bits as its hash. */
const MIN_BYTES = 32

export interface SigningKey {
  /** Names the key in a token's header (RFC 7515, section 4.1.4) and tells nothing about it. */
  readonly kid: string
  readonly key: KeyObject
}

/**
 * The key of HS256 is the text of the secret as it stands, which is what other libraries take for it: whoever has the secret can verify a token.
 * @throws RangeError when the secret is not at least 64 hexadecimal digits, two for each byte.
 */
export function signingKey(secret: string): SigningKey {
  bytesOf(secret)
  const text = Buffer.from(secret)
  return { kid: kidOf('text', text), key: createSecretKey(text) }
}

/**
 * The key of before version 1.2.0 of the contract: the bytes that the digits of the secret say. Its tokens are still good; no new one is signed with it.
 * @throws RangeError as signingKey does
 */
export function formerSigningKey(secret: string): SigningKey {
  const bytes = bytesOf(secret)
  return { kid: kidOf('', bytes), key: createSecretKey(bytes) }
}

function kidOf(kind: string, key: Buffer): string {
  const prefix = kind === '' ? 'kid\0' : `kid\0${kind}\0`
  return createHash('sha256').update(prefix).update(key).digest('base64url').slice(0, 16)
}

function bytesOf(secret: string): Buffer {
  const bytes = Buffer.from(secret, 'hex')
  // Buffer.from stops at the first wrong digit without a word.
  if (bytes.length < MIN_BYTES || bytes.length * 2 !== secret.length) {
    throw new RangeError(`A signing secret has at least ${MIN_BYTES * 2} hexadecimal digits`)
  }
  return bytes
}
