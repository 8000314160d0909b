import { createPasswords, type Passwords } from '../../../src/app/security/passwords/passwords.js'

/** bcrypt's least cost. */
export const cheapRounds = 4

let started: Promise<Passwords> | undefined

/** Hashes at the least cost, by threads that all servers of this process share: to start threads costs more than all the hashes of a suite. */
export function cheapHashes(): Promise<Passwords> {
  started ??= createPasswords({ rounds: cheapRounds })
  return started
}
