import { createRequire } from 'node:module'
import bcryptjs from 'bcryptjs'

/** bcrypt, blocking: for worker threads alone. */
export interface Bcrypt {
  hash(password: string, cost: number): string
  verify(password: string, hash: string): boolean
}

type Native = Pick<typeof import('@node-rs/bcrypt'), 'hashSync' | 'verifySync'>

const require = createRequire(import.meta.url)
const requireNative = (): Native => require('@node-rs/bcrypt')

/**
 * The native bcrypt where its binary loads, else the one in JavaScript (1.4 times as slow). Both
 * write `$2b$` hashes and read each other's.
 */
export function loadBcrypt(load: () => Native = requireNative): Bcrypt {
  try {
    const { hashSync, verifySync } = load()
    // `$2y$` is the same algorithm under the name that PHP gave it.
    const hash = (password: string, cost: number) =>
      hashSync(password, cost).replace(/^\$2y\$/, '$$2b$$')
    return { hash, verify: verifySync }
  } catch {
    return { hash: bcryptjs.hashSync, verify: bcryptjs.compareSync }
  }
}
