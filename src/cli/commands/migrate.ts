import { Command } from 'commander'
import type { OpenDatabase } from '../../app/data/database/open-database.js'
import type { CliContext } from '../cli-context.js'
import { withDatabase } from './with-database.js'

/** `contract-loop migrate up|down|status`: on DATABASE_URL, or on the embedded database. */
export function migrateCommand(context: CliContext): Command {
  const { print } = context
  const onDatabase = (act: (database: OpenDatabase) => Promise<void>) => () =>
    withDatabase(context, act)
  const list = (names: readonly string[], none: string) =>
    print(names.length === 0 ? none : names.map((name) => `  ${name}`).join('\n'))

  return new Command('migrate')
    .description('Change the schema of the database, and see how far it is.')
    .addCommand(
      new Command('up').description('Run all pending migrations.').action(
        onDatabase(async ({ migrator }) => {
          list(await migrator.up(), 'Nothing to do: the database is up to date.')
        }),
      ),
    )
    .addCommand(
      new Command('down').description('Undo the last migration.').action(
        onDatabase(async ({ migrator }) => {
          list(await migrator.down(), 'Nothing to undo.')
        }),
      ),
    )
    .addCommand(
      new Command('status')
        .description('List the migrations and when each was run.')
        .option('--json', 'as JSON')
        .action(({ json }: { json?: true }) =>
          withDatabase(context, async ({ migrator }) => {
            const rows = await migrator.status()
            if (json) return print(JSON.stringify(rows, null, 2))
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
