import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, type LogEvent, PGliteDialect } from 'kysely'
import { COLUMN_PARSERS } from '../statements/column-types.js'
import type { Database } from './database.js'
import { createMigrator } from './migrator.js'
import { type OpenDatabase, ping } from './open-database.js'

/** A database that is gone with the process; from an image (a dumped data directory), if one is given. */
export function openInMemory(image?: Blob): Promise<PGlite> {
  return PGlite.create({ parsers: COLUMN_PARSERS, ...(image && { loadDataDir: image }) })
}

/**
 * A database in `folder`, made there the first time. It is made beside its place and then moved, so that a
 * process that is killed meanwhile leaves no half of one. The caller holds the lock.
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

/**
 * Ends the process when there is no room for another segment of the write-ahead log: the next statement would block PGlite, and
 * with it the event loop, for ever. The next start recovers what was committed.
 */
function endWithoutWal({ level, ...event }: LogEvent): void {
  if (level !== 'error' || !('error' in event)) return
  const { code, message } = event.error as { code?: string; message?: string }
  // SQLSTATE disk_full.
  if (code !== '53100' || !message?.includes('pg_wal')) return
  process.stderr.write(
    `The embedded database stopped: ${message}. Free space for DATA_DIR, then start again.\n`,
  )
  process.exit(1)
}

/** The one connection of an embedded database. `onClosed` is called when it is closed for good. */
export function embedded(
  pglite: PGlite,
  onClosed = async (): Promise<void> => undefined,
): OpenDatabase {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }), log: endWithoutWal })
  return {
    db,
    kind: 'pglite',
    connections: undefined,
    ping: () => ping(db),
    migrator: createMigrator(db, (work) => work(db)),
    close: async () => {
      // Not db.destroy(), which closes nothing before a first query.
      await pglite.close()
      await onClosed()
    },
  }
}
