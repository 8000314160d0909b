import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, type LogEvent } from 'kysely'
import { COLUMN_PARSERS } from '../statements/column-types.js'
import type { Database } from './database.js'
import { createMigrator } from './migrator.js'
import { type OpenDatabase, ping } from './open-database.js'
import { PGliteDialect } from './pglite-dialect.js'

/** A database in memory, from an image (a dumped data directory) when one is given. */
export function openInMemory(image?: Blob): Promise<PGlite> {
  return PGlite.create({ parsers: COLUMN_PARSERS, ...(image && { loadDataDir: image }) })
}

/**
 * The database in `folder`, which the first call creates. It is created under a temporary name and then renamed, so that a
 * killed process leaves no partial database. The caller holds the directory lock.
 */
export async function openInFolder(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`
    await rm(unfinished, { recursive: true, force: true })
    const made = await PGlite.create(unfinished)
    await made.close()
    await rename(unfinished, folder)
  }
  return PGlite.create(folder, { parsers: COLUMN_PARSERS })
}

/** SQLSTATE classes of system failures: no resources, system error, internal error. No value of a caller causes them. */
const systemErrors = /^(53|58|XX)/
/** PostgreSQL names the file: `could not write to file "pg_wal/...": No space left on device`. */
const walFailure = /^could not .*("pg_wal\/|log file ")/

/**
 * Ends the process when the write-ahead log can't be written: no space, a quota, a broken disk. The next statement would
 * block PGlite, and the event loop with it, for ever. The next start recovers all committed data.
 */
function endWithoutWal({ level, ...event }: LogEvent): void {
  if (level !== 'error' || !('error' in event)) return
  const { code = '', message = '' } = event.error as { code?: string; message?: string }
  if (!systemErrors.test(code) || !walFailure.test(message)) return
  process.stderr.write(
    `The embedded database stopped: ${message}. Make room for DATA_DIR, then start again.\n`,
  )
  process.exit(1)
}

/** An embedded database, which has one connection. `onClosed` is called after it is closed. */
export function embedded(
  pglite: PGlite,
  onClosed = async (): Promise<void> => undefined,
): OpenDatabase {
  const db = new Kysely<Database>({ dialect: new PGliteDialect(pglite), log: endWithoutWal })
  return {
    db,
    kind: 'pglite',
    connections: undefined,
    ping: () => ping(db),
    migrator: createMigrator(db, (work) => work(db)),
    close: async () => {
      // db.destroy() closes nothing before the first query.
      await pglite.close()
      await onClosed()
    },
  }
}
