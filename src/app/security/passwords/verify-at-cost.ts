import type { Bcrypt } from './bcrypt.js'
import { costOf } from './bcrypt-hash.js'

/**
 * Compares, and where that fails against a hash cheaper than `cost`, works on for the difference:
 * 2^c + 2^c + 2^(c+1) + ... + 2^(cost-1) = 2^cost. Else the time would tell that there is an account,
 * with an old hash (OWASP ASVS 5.0, 6.3.8).
 */
export function verifyAtCost(
  bcrypt: Bcrypt,
  password: string,
  hash: string,
  cost: number,
): boolean {
  const matches = bcrypt.verify(password, hash)
  if (!matches) {
    for (let missing = costOf(hash) ?? cost; missing < cost; missing++) {
      bcrypt.hash(password, missing)
    }
  }
  return matches
}
