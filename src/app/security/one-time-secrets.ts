import { createHash, createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto'

/** A secret that is sent, and what is stored of it. */
export interface OneTimeSecret {
  readonly secret: string
  readonly hash: string
}

/** The secrets of links and mails. */
export interface OneTimeSecrets {
  /** 256 random bits, in base64url: for a link. */
  newToken(): OneTimeSecret
  /** Eight random digits: to be typed. */
  newCode(email: string): OneTimeSecret
  hashToken(token: string): string
  hashCode(email: string, code: string): string
}

const codeDigits = 8

/**
 * Tokens are stored as SHA-256: nobody guesses 256 bits. A code is guessed in a second by whoever has read its hash, so that it is hashed
 * with a key that is not in the database.
 * @param secret JWT_SECRET_KEY, hexadecimal. The key is derived from it (RFC 5869).
 */
export function oneTimeSecrets(secret: string): OneTimeSecrets {
  const key = hkdfSync('sha256', Buffer.from(secret, 'hex'), '', 'codes in mails', 32)
  const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url')
  const hashCode = (email: string, code: string) =>
    createHmac('sha256', Buffer.from(key)).update(`${email}\0${code}`).digest('base64url')
  return {
    newToken() {
      const token = randomBytes(32).toString('base64url')
      return { secret: token, hash: hashToken(token) }
    },
    newCode(email) {
      const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0')
      return { secret: code, hash: hashCode(email, code) }
    },
    hashToken,
    hashCode,
  }
}
