import * as fs from 'node:fs/promises'
import * as path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Kysely, PostgresAdapter, sql } from 'kysely'
import { FileMigrationProvider, type MigrationResultSet, Migrator } from 'kysely/migration'
import type { Database } from './database.js'

/** The same folder seen from src/app/data/database/ and from what is built of it. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../migrations/', import.meta.url))

/** One migration; `executedAt` is null while it is pending. */
export interface MigrationStatus {
  name: string
  executedAt: Date | null
}

/** Every function throws an Error that names the migration that failed; nothing of it remains then. */
export interface DatabaseMigrator {
  /** Runs all that are pending, in one transaction. Returns their names. */
  up(): Promise<string[]>
  /** Undoes the last one. Returns its name; nothing when there was none. */
  down(): Promise<string[]>
  /** All migrations of this build in their order. */
  status(): Promise<MigrationStatus[]>
  /** The names of those that have not been run. */
  pending(): Promise<string[]>
}

/** Lends a connection that may work for minutes, unlike one that serves requests. */
export type LendDatabase = <T>(work: (db: Kysely<Database>) => Promise<T>) => Promise<T>

/** Any number would do. This is that of Kysely's own lock, so that programs which take that one wait too. */
const LOCK = sql`select pg_advisory_xact_lock(3853314791062309107)`

/**
 * Kysely's own lock belongs to a connection. A pooler in transaction mode lends that to others meanwhile: some then
 * share the lock, and some wait for one that nobody gives back.
 */
export class UnlockedAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/**
 * The migrations of `migrations/`: what is known of them is asked of `db`, like any request; a change is made on what is lent.
 * Several at once are safe: one works under PostgreSQL's advisory lock, which ends with its transaction, and the others then find
 * nothing to do. What is lent has an adapter that takes no lock.
 */
export function createMigrator(db: Kysely<Database>, lend: LendDatabase): DatabaseMigrator {
  const migratorOn = (connection: Kysely<Database>) =>
    new Migrator({ db: connection, provider: migrationFiles() })

  const change = (work: (migrator: Migrator) => Promise<MigrationResultSet>) =>
    lend(async (lent) => {
      let results: MigrationResultSet['results'] = []
      try {
        await lent.transaction().execute(async (transaction) => {
          await LOCK.execute(transaction)
          const outcome = await work(migratorOn(transaction))
          results = outcome.results ?? []
          // Thrown, so that the transaction undoes all of it.
          if (outcome.error !== undefined) throw outcome.error
        })
      } catch (error) {
        fail(error, results.find(({ status }) => status === 'Error')?.migrationName)
      }
      return results.map(({ migrationName }) => migrationName)
    })

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

function migrationFiles(): FileMigrationProvider {
  return new FileMigrationProvider({ fs, path, migrationFolder: MIGRATIONS_FOLDER })
}

function fail(cause: unknown, migration?: string): never {
  const what = migration ? `The migration ${migration} failed` : 'The migrations are out of reach'
  throw new Error(`${what}: ${reasonOf(cause)}`, { cause })
}

function reasonOf(cause: unknown): string {
  // Node's, for a name with several addresses: it has no message of its own.
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join('; ')
  return cause instanceof Error ? cause.message : String(cause)
}
