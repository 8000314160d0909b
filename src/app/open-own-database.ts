import type { Logger } from '../http/server/logger.js'
import type { AppConfig } from './config/config.js'
import type { OpenDatabase } from './data/database/open-database.js'
import { openDatabase } from './data/pool/connection.js'
import { isUnavailable } from './data/pool/unavailable.js'

/** Opens the database of the configuration, and brings an embedded one up to date. */
export async function openOwnDatabase(
  config: Pick<AppConfig, 'database'>,
  logger: Logger,
): Promise<OpenDatabase> {
  const database = await openDatabase({
    ...config.database,
    now: () => new Date(),
    onError: (error) => logger.warn('database connection lost', { error }),
  })
  try {
    if (database.kind === 'pglite') await database.migrator.up()
    else await warnOfPendingMigrations(database, logger)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** An external database is not changed behind its operator's back; it may also be away at the moment. */
async function warnOfPendingMigrations({ migrator }: OpenDatabase, logger: Logger): Promise<void> {
  try {
    const names = await migrator.pending()
    if (names.length === 0) return
    logger.warn('migrations are pending; run them with `migrate up`', { names })
  } catch (error) {
    if (!isUnavailable(error)) throw error
    logger.warn('the database does not answer yet', { error })
  }
}
