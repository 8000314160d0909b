import type { OpenDatabase } from '../../app/data/database/open-database.js'
import type { CliContext } from '../cli-context.js'

/** Opens the database of the configuration (DATABASE_URL, or the embedded one), runs `work` on it, and closes it. */
export async function withDatabase<T>(
  { env, printError }: Pick<CliContext, 'env' | 'printError'>,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  // Loaded here, so that no other command waits for it.
  const { readConfig } = await import('../../app/config/read-config.js')
  const { openDatabase } = await import('../../app/data/pool/connection.js')
  const database = await openDatabase({
    ...readConfig(env).database,
    now: () => new Date(),
    onError: (error) => printError(error.message),
  })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
