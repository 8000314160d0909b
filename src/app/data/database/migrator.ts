import * as fs from 'node:fs/promises'
import * as path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  FileMigrationProvider,
  type Kysely,
  type MigrationResultSet,
  Migrator,
  PostgresAdapter,
  sql,
} from 'kysely'
import type { Database } from './database.js'

/** The relative path is the same from src/app/data/database/ and from the built file in dist/. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../migrations/', import.meta.url))

/** One migration; `executedAt` is null while it is pending. */
export interface MigrationStatus {
  name: string
  executedAt: Date | null
}

/** Runs and undoes migrations. Every function throws an Error that names the failed migration, which is rolled back. */
export interface DatabaseMigrator {
  /** Runs all pending migrations in one transaction. Returns their names. */
  up(): Promise<string[]>
  /** Undoes the last migration. Returns its name; an empty list when there is none. */
  down(): Promise<string[]>
  /** All migrations of this build, in their order. */
  status(): Promise<MigrationStatus[]>
  /** The names of the migrations that have not run. */
  pending(): Promise<string[]>
}

/** Runs `work` on a connection without the time limits of requests: a migration may take minutes. */
export type LendDatabase = <T>(work: (db: Kysely<Database>) => Promise<T>) => Promise<T>

/** The key of Kysely's own migration lock, so that other programs that use Kysely wait for this one. */
const LOCK = sql`select pg_advisory_xact_lock(3853314791062309107)`

/**
 * An adapter without Kysely's own lock. That lock belongs to a connection, and a pooler in transaction mode gives the
 * connection to other clients: they would share the lock, or wait for a lock that is never released.
 */
export class UnlockedAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/**
 * The migrator of the folder `migrations/`. It reads the state from `db` and makes changes on a connection from `lend`, whose
 * adapter takes no lock. Several migrators at once are safe: one holds PostgreSQL's advisory lock until its transaction ends,
 * and the others then find nothing to do.
 */
export function createMigrator(db: Kysely<Database>, lend: LendDatabase): DatabaseMigrator {
  const change = async (work: (migrator: Migrator) => Promise<MigrationResultSet>) => {
    let results: MigrationResultSet['results'] = []
    try {
      await lend((lent) =>
        inOneTransaction(lent, async (connection) => {
          await LOCK.execute(connection)
          const outcome = await work(migratorOn(connection))
          results = outcome.results ?? []
          // The error rolls the transaction back.
          if (outcome.error !== undefined) throw outcome.error
        }),
      )
    } catch (error) {
      fail(error, results.find(({ status }) => status === 'Error')?.migrationName)
    }
    return results.map(({ migrationName }) => migrationName)
  }

  const status = async () => {
    const migrations = await migratorOn(db)
      .getMigrations()
      .catch((error) => fail(error))
    return migrations.map(({ name, executedAt }) => ({ name, executedAt: executedAt ?? null }))
  }

  return {
    up: () => change((migrator) => migrator.migrateToLatest()),
    down: () => change((migrator) => migrator.migrateDown()),
    status,
    pending: async () =>
      (await status()).filter(({ executedAt }) => executedAt === null).map(({ name }) => name),
  }
}

function migratorOn(db: Kysely<Database>): Migrator {
  const provider = new FileMigrationProvider({ fs, path, migrationFolder: MIGRATIONS_FOLDER })
  return new Migrator({ db, provider, disableTransactions: true })
}

/** By hand: Kysely's migrator does not run in a transaction of Kysely, and its own begins after it has made its tables. */
function inOneTransaction(
  db: Kysely<Database>,
  work: (connection: Kysely<Database>) => Promise<void>,
): Promise<void> {
  return db.connection().execute(async (connection) => {
    await sql`begin`.execute(connection)
    try {
      await work(connection)
      await sql`commit`.execute(connection)
    } catch (error) {
      // A connection that is lost has rolled back by itself.
      await sql`rollback`.execute(connection).catch(() => {})
      throw error
    }
  })
}

function fail(cause: unknown, migration?: string): never {
  const what = migration ? `The migration ${migration} failed` : 'Reading the migrations failed'
  throw new Error(`${what}: ${reasonOf(cause)}`, { cause })
}

function reasonOf(cause: unknown): string {
  // Node.js throws it for a host name with several addresses. It has no message of its own.
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join('; ')
  return cause instanceof Error ? cause.message : String(cause)
}
