/** bcrypt reads no more than this of a password (NUL ends it even earlier in some libraries). */
const MAX_PASSWORD_BYTES = 72

/** `$2b$12$`, 22 characters of salt, 31 of digest, in bcrypt's own base 64. */
const BCRYPT_HASH = /^\$2[aby]\$(0[4-9]|[12]\d|3[01])\$[./A-Za-z\d]{53}$/

/** The cost (2^cost rounds) of a stored hash; undefined when it is no bcrypt hash. */
export function costOf(hash: string): number | undefined {
  const cost = BCRYPT_HASH.exec(hash)?.[1]
  return cost === undefined ? undefined : Number(cost)
}

/**
 * Whether bcrypt would see the whole password and nothing but it: no longer than 72 bytes in UTF-8,
 * no NUL, and no lone surrogate (those would all become the same replacement character).
 */
export function isHashable(password: string): boolean {
  return (
    Buffer.byteLength(password, 'utf8') <= MAX_PASSWORD_BYTES &&
    !password.includes('\0') &&
    !/\p{Surrogate}/u.test(password)
  )
}
