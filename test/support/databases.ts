import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { OpenDatabase } from '../../src/app/data/database/open-database.js'
import { embedded, openInMemory } from '../../src/app/data/database/pglite.js'
import { openDatabase } from '../../src/app/data/pool/connection.js'
import { postgresOptions } from './database-options.js'
import { type PostgresServer, startPostgresServer } from './postgres-server.js'

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
    ['PostgreSQL', (wanted) => openFresh(embeddedServerUrl(), wanted)],
  ]
  const external = process.env.TEST_DATABASE_URL
  if (external) {
    places.push(['TEST_DATABASE_URL', (wanted) => openFresh(Promise.resolve(external), wanted)])
  }
  for (const [place, open] of places) {
    describe(`${name}, on ${place}`, () => {
      let database: OpenDatabase | undefined
      before(async function () {
        this.timeout(60_000)
        database = await open(schema)
      })
      after(() => database?.close())
      suite(() => {
        if (!database) throw new Error('the database is open within hooks and tests only')
        return database
      })
    })
  }
}

/** A fresh PGlite in memory, from an image that is made once a run: half a second instead of three. */
export async function inMemoryDatabase(schema: Schema = 'migrated'): Promise<OpenDatabase> {
  return embedded(await openInMemory(await (await images())[schema]))
}

/** A fresh database on the PostgreSQL that npm brings. */
export async function freshPostgres(schema: Schema = 'migrated'): Promise<PostgresDatabase> {
  return createDatabase(await embeddedServerUrl(), schema)
}

async function openFresh(server: Promise<string>, schema: Schema): Promise<OpenDatabase> {
  const { url, drop } = await createDatabase(await server, schema)
  const database = await openDatabase(postgresOptions(url))
  return {
    ...database,
    close: async () => {
      await database.close()
      await drop()
    },
  }
}

async function createDatabase(server: string, schema: Schema): Promise<PostgresDatabase> {
  const template = await templateOf(server, schema)
  const name = `test_${randomUUID()}`
  await execute(server, `create database "${name}" template "${template}"`)
  return {
    url: withName(server, name),
    drop: () => execute(server, `drop database "${name}" with (force)`),
  }
}

/** What is made once a run, when it is first wanted, and gone after the last test. */
let server: Promise<PostgresServer> | undefined
let pgliteImages: Promise<Record<Schema, Blob>> | undefined
const templates = new Map<string, Promise<string>>()

after(async function () {
  this.timeout(20_000)
  for (const [url, template] of templates) await execute(url, `drop database "${await template}"`)
  await (await server)?.stop()
})

async function embeddedServerUrl(): Promise<string> {
  server ??= startPostgresServer()
  return (await server).url
}

function images(): Promise<Record<Schema, Blob>> {
  pgliteImages ??= makeImages()
  return pgliteImages
}

async function makeImages(): Promise<Record<Schema, Blob>> {
  const pglite = await openInMemory()
  const empty = await pglite.dumpDataDir('none')
  const database = embedded(pglite)
  await database.migrator.up()
  const migrated = await pglite.dumpDataDir('none')
  await database.close()
  return { empty, migrated }
}

async function templateOf(server: string, schema: Schema): Promise<string> {
  if (schema === 'empty') return 'template0'
  const made = templates.get(server) ?? makeTemplate(server)
  templates.set(server, made)
  return made
}

async function makeTemplate(server: string): Promise<string> {
  const name = `test_template_${randomUUID()}`
  await execute(server, `create database "${name}"`)
  const database = await openDatabase(postgresOptions(withName(server, name)))
  try {
    await database.migrator.up()
  } finally {
    await database.close()
  }
  return name
}

function withName(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
