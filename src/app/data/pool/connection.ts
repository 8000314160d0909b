import { join } from 'node:path'
import { lockDirectory } from '../database/directory-lock.js'
import type { OpenDatabase } from '../database/open-database.js'
import { openPostgres, type PostgresOptions } from '../database/postgres.js'

export interface DatabaseOptions extends Omit<PostgresOptions, 'url'> {
  /** A PostgreSQL to connect to. Without it the embedded database is used. */
  url?: string
  /** The folder under which the embedded database lives, or 'memory': gone with the process. */
  dataDir: string
  now: () => Date
}

/**
 * Opens PostgreSQL (lazily: the first query connects) or the embedded database (at once).
 *
 * @throws DirectoryInUse when another process has the embedded database open.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const { url, dataDir, now } = options
  if (url !== undefined) return openPostgres({ ...options, url })
  // Loaded here, so that a server on PostgreSQL does not wait for it.
  const { embedded, openInFolder, openInMemory } = await import('../database/pglite.js')
  if (dataDir === 'memory') return embedded(await openInMemory())
  const folder = join(dataDir, 'pglite')
  const lock = await lockDirectory(folder, now())
  try {
    return embedded(await openInFolder(folder), lock.release)
  } catch (error) {
    await lock.release()
    throw error
  }
}
