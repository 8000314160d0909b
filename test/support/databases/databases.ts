import { randomUUID } from 'node:crypto'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { embedded, openInMemory } from '../../../src/app/data/database/pglite.js'
import { openDatabase } from '../../../src/app/data/pool/connection.js'
import { sharedResource } from '../shared-resources.js'
import { postgresOptions } from './database-options.js'
import { readImage } from './pglite-images.js'
import { execute, type PostgresWithTemplate, withDatabase } from './postgres-template.js'
import { reusing } from './reused-database.js'

/** A database of its own on a real PostgreSQL, for a test or for a process that a test starts. */
export interface PostgresDatabase {
  url: string
  drop(): Promise<void>
}

/** Migrated, unless a suite wants to see it empty. */
export type Schema = 'migrated' | 'empty'

/**
 * Runs a suite on every database: PGlite in memory, the PostgreSQL that npm brings, and the one at
 * TEST_DATABASE_URL where that is set. Each gets a fresh database of its own; `get` gives it within hooks
 * and tests.
 */
export function eachDatabase(
  name: string,
  suite: (get: () => OpenDatabase) => void,
  schema: Schema = 'migrated',
): void {
  const places: [string, (schema: Schema) => Promise<OpenDatabase>][] = [
    ['PGlite', inMemoryDatabase],
    ['PostgreSQL', freshDatabase],
  ]
  if (process.env.TEST_DATABASE_URL) {
    places.push(['TEST_DATABASE_URL', (wanted) => openOnce('external', wanted)])
  }
  for (const [place, open] of places) {
    describe(`${name}, on ${place}`, () => suite(openInHooks(() => open(schema))))
  }
}

/** Runs a suite that is not about databases on one: a fresh PostgreSQL, which `get` gives within hooks and tests. */
export function oneDatabase(name: string, suite: (get: () => OpenDatabase) => void): void {
  describe(name, () => suite(openInHooks(freshDatabase)))
}

/** Opens a database before the tests of a suite, and closes it after them. */
function openInHooks(open: () => Promise<OpenDatabase>): () => OpenDatabase {
  let database: OpenDatabase | undefined
  before(async () => {
    database = await open()
  })
  after(() => database?.close())
  return () => {
    if (!database) throw new Error('the database is open within hooks and tests only')
    return database
  }
}

/** A PGlite in memory without rows, opened from an image that the test run makes once. */
export async function inMemoryDatabase(schema: Schema = 'migrated'): Promise<OpenDatabase> {
  return schema === 'empty' ? embedded(await openInMemory(await imageOf(schema))) : migratedPglite()
}

/**
 * A database without rows on the PostgreSQL that npm brings: for a suite that is not about databases. PGlite would take several
 * times the processor time, in the process of the test.
 */
export async function freshDatabase(schema: Schema = 'migrated'): Promise<OpenDatabase> {
  return schema === 'empty' ? openOnce('postgres', schema) : migratedPostgres()
}

/** A fresh database on the PostgreSQL that npm brings, for a suite or a process that opens it itself. */
export async function freshPostgres(schema: Schema = 'migrated'): Promise<PostgresDatabase> {
  return createDatabase(await sharedResource('postgres'), schema)
}

const migratedPglite = reusing(async () => {
  const pglite = await openInMemory(await imageOf('migrated'))
  return {
    open: async () => embedded(pglite),
    release: async () => void (await pglite.exec('discard all')),
    remove: (database) => database.close(),
  }
})

const migratedPostgres = reusing(async () => {
  const { url, drop } = await freshPostgres()
  return {
    open: () => openDatabase(postgresOptions(url)),
    release: (database) => database.close(),
    remove: async (database) => {
      await database.close()
      await drop()
    },
  }
})

/** A database that is dropped when it is closed. */
async function openOnce(server: 'postgres' | 'external', schema: Schema): Promise<OpenDatabase> {
  const { url, drop } = await createDatabase(await sharedResource(server), schema)
  const database = await openDatabase(postgresOptions(url))
  return {
    ...database,
    close: async () => {
      await database.close()
      await drop()
    },
  }
}

async function createDatabase(
  { url, template }: PostgresWithTemplate,
  schema: Schema,
): Promise<PostgresDatabase> {
  const name = `test_${randomUUID()}`
  const source = schema === 'empty' ? 'template0' : template
  await execute(url, `create database "${name}" template "${source}"`)
  return {
    url: withDatabase(url, name),
    drop: () => execute(url, `drop database "${name}" with (force)`),
  }
}

const images = new Map<Schema, Promise<Blob>>()

function imageOf(schema: Schema): Promise<Blob> {
  const known = images.get(schema)
  if (known !== undefined) return known
  const image = sharedResource('pgliteImages').then((files) => readImage(files[schema]))
  images.set(schema, image)
  return image
}
