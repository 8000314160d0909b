import type { Passwords } from './passwords.js'

export interface PasswordsAside extends Passwords {
  /** Starts a thread and checks bcrypt. @throws Error when it does not work here; the next use tries again */
  prepare(): Promise<void>
}

/** Passwords that nobody waits for but those who need one: what `create` does begins with `prepare`, or with the first use. */
export function passwordsAside(create: () => Promise<Passwords>): PasswordsAside {
  let starting: Promise<Passwords> | undefined
  let started: Passwords | undefined

  async function start(): Promise<Passwords> {
    try {
      starting ??= create()
      started = await starting
      return started
    } catch (error) {
      starting = undefined
      throw error
    }
  }

  return {
    prepare: async () => {
      await start()
    },
    hash: async (...job) => (await start()).hash(...job),
    verify: async (...job) => (await start()).verify(...job),
    waiting: () => started?.waiting() ?? 0,
    running: () => started?.running() ?? 0,
    close: async () => {
      const opened = await starting?.catch(() => undefined)
      await opened?.close()
    },
  }
}
