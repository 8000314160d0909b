import { randomUUID } from 'node:crypto'
import { Command } from 'commander'
import type { CliContext } from '../cli-context.js'
import { withDatabase } from './with-database.js'

const demo = { email: 'demo@example.com', password: 'correct horse battery' }

/** `contract-loop seed`: a demo user with tasks and tags, in the embedded database. */
export function seedCommand(context: CliContext): Command {
  const { env, print } = context
  return new Command('seed')
    .description('Add a demo user with tasks and tags to the embedded database.')
    .action(async () => {
      // Loaded here, so that no other command waits for it.
      const { readConfig } = await import('../../app/config/read-config.js')
      const { insertDemo } = await import('../../app/data/tasks/demo.js')
      const { createPasswords } = await import('../../app/security/passwords/passwords.js')
      const config = readConfig(env)
      // Its password is known to everybody.
      if (config.database.url !== undefined) {
        throw new Error('The demo user is for the embedded database: unset DATABASE_URL.')
      }
      const passwords = await createPasswords(config.passwords)
      const passwordHash = await passwords.hash(demo.password).finally(() => passwords.close())
      await withDatabase(context, async ({ db, migrator }) => {
        await migrator.up()
        const user = { id: randomUUID(), email: demo.email, passwordHash }
        const outcome = await insertDemo(db, user, new Date())
        const what = outcome === 'inserted' ? 'There is now' : 'There was already'
        print(`${what} a user ${demo.email} with the password "${demo.password}".`)
      })
    })
}
