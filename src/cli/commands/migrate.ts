import { Command } from 'commander'
import type { OpenDatabase } from '../../app/data/database/open-database.js'
import type { CliContext } from '../cli-context.js'

/** `contract-loop migrate up|down|status`: on DATABASE_URL, or on the embedded database. */
export function migrateCommand({ env, print, printError }: CliContext): Command {
  const withDatabase = (act: (database: OpenDatabase) => Promise<void>) => async () => {
    // Loaded here, so that no other command waits for it.
    const { readConfig } = await import('../../app/config/read-config.js')
    const { openDatabase } = await import('../../app/data/pool/connection.js')
    const database = await openDatabase({
      ...readConfig(env).database,
      now: () => new Date(),
      onError: (error) => printError(error.message),
    })
    try {
      await act(database)
    } finally {
      await database.close()
    }
  }
  const list = (names: readonly string[], none: string) =>
    print(names.length === 0 ? none : names.map((name) => `  ${name}`).join('\n'))

  return new Command('migrate')
    .description('Change the schema of the database, and see how far it is.')
    .addCommand(
      new Command('up').description('Run all pending migrations.').action(
        withDatabase(async ({ migrator }) => {
          list(await migrator.up(), 'Nothing to do: the database is up to date.')
        }),
      ),
    )
    .addCommand(
      new Command('down').description('Undo the last migration.').action(
        withDatabase(async ({ migrator }) => {
          list(await migrator.down(), 'Nothing to undo.')
        }),
      ),
    )
    .addCommand(
      new Command('status').description('List the migrations and when each was run.').action(
        withDatabase(async ({ migrator }) => {
          const rows = await migrator.status()
          list(
            rows.map(
              ({ name, executedAt }) => `${name}  ${executedAt?.toISOString() ?? 'pending'}`,
            ),
            'There are no migrations.',
          )
        }),
      ),
    )
}
