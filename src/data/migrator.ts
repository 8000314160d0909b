import * as fs from 'node:fs/promises'
import * as path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kysely } from 'kysely'
import { FileMigrationProvider, type MigrationResultSet, Migrator } from 'kysely/migration'
import type { Database } from './database.js'

/** The same place seen from src/data/ and from what is built of it. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url))

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
  /** All migrations in their order. */
  status(): Promise<MigrationStatus[]>
}

/** Lends a connection that may work for minutes, unlike one that serves requests. */
export type LendDatabase = <T>(work: (db: Kysely<Database>) => Promise<T>) => Promise<T>

/**
 * The migrations of `migrations/`. Several at once are safe: one works under PostgreSQL's advisory lock,
 * and the others then find nothing to do.
 */
export function createMigrator(lend: LendDatabase): DatabaseMigrator {
  const run = <T>(work: (migrator: Migrator) => Promise<T>) =>
    lend((db) => work(new Migrator({ db, provider: migrationFiles() })))
  return {
    up: () => run(async (migrator) => namesOf(await migrator.migrateToLatest())),
    down: () => run(async (migrator) => namesOf(await migrator.migrateDown())),
    status: () =>
      run(async (migrator) => {
        const migrations = await migrator.getMigrations().catch((error) => fail(error))
        return migrations.map(({ name, executedAt }) => ({ name, executedAt: executedAt ?? null }))
      }),
  }
}

function migrationFiles(): FileMigrationProvider {
  return new FileMigrationProvider({ fs, path, migrationFolder: MIGRATIONS_FOLDER })
}

function namesOf({ results = [], error }: MigrationResultSet): string[] {
  if (error !== undefined) {
    fail(error, results.find(({ status }) => status === 'Error')?.migrationName)
  }
  return results.map(({ migrationName }) => migrationName)
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
