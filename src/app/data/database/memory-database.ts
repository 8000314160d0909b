import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { MIGRATIONS_FOLDER } from './migrator.js'
import type { OpenDatabase } from './open-database.js'
import { embedded, openInMemory } from './pglite.js'

/**
 * A migrated database in memory. Creating one takes seconds, so its image is stored in `cacheFolder`; loading the image
 * takes half a second. An unreadable image is created again. When the folder is not writable, nothing is cached.
 */
export async function openMemoryDatabase(cacheFolder: string): Promise<OpenDatabase> {
  const file = join(cacheFolder, `memory-database-${await imageKey()}.tar`)
  try {
    return embedded(await openInMemory(await openAsBlob(file)))
  } catch {
    const pglite = await openInMemory()
    const database = embedded(pglite)
    await database.migrator.up()
    await store(file, await pglite.dumpDataDir('none')).catch(() => undefined)
    return database
  }
}

/** A hash of what an image depends on: the migrations and the version of PGlite. */
async function imageKey(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(MIGRATIONS_FOLDER)).sort()) {
    hash.update(name).update(await readFile(join(MIGRATIONS_FOLDER, name)))
  }
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const pglite = join(dirname(entry), '../package.json')
  return hash
    .update(await readFile(pglite))
    .digest('hex')
    .slice(0, 16)
}

/** Writes the image to a temporary file and renames it, so that no reader sees a part of it. Deletes older images. */
async function store(file: string, image: Blob): Promise<void> {
  const folder = dirname(file)
  const unfinished = `${file}.${process.pid}`
  await mkdir(folder, { recursive: true })
  const older = (await readdir(folder)).filter(
    (name) => name.startsWith('memory-database-') && name !== basename(file),
  )
  await writeFile(unfinished, Buffer.from(await image.arrayBuffer()))
  await rename(unfinished, file)
  await Promise.all(older.map((name) => rm(join(folder, name), { force: true })))
}
