import { availableParallelism } from 'node:os'
import type { AppConfig } from './config/config.js'
import { loadCommonPasswords } from './security/passwords/password-policy.js'
import { createPasswords } from './security/passwords/passwords.js'
import { type PasswordsAside, passwordsAside } from './security/passwords/passwords-aside.js'

/** Passwords of the configuration. No thread starts before they are prepared or used. */
export function openPasswords({ passwords, workers }: AppConfig): PasswordsAside {
  const threads = Math.ceil(availableParallelism() / workers)
  return passwordsAside(() => createPasswords({ ...passwords, threads }))
}

/** Loads the list of common passwords once, when it is first asked for. */
export function commonPasswordList(): () => Promise<ReadonlySet<string>> {
  let loaded: Promise<ReadonlySet<string>> | undefined
  return () => {
    loaded ??= loadCommonPasswords()
    return loaded
  }
}
