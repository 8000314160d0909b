import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openDatabase } from '../../../src/app/data/pool/connection.js'
import { postgresOptions } from './database-options.js'

/** A PostgreSQL server with a migrated database that others are copied from. */
export interface PostgresWithTemplate {
  /** Of the maintenance database. */
  readonly url: string
  /** The name of the migrated database. */
  readonly template: string
}

/** Makes the migrated database on a server. */
export async function makeTemplate(url: string): Promise<PostgresWithTemplate> {
  const template = `test_template_${randomUUID()}`
  await execute(url, `create database "${template}"`)
  const database = await openDatabase(postgresOptions(withDatabase(url, template)))
  try {
    await database.migrator.up()
  } finally {
    await database.close()
  }
  return { url, template }
}

/** The URL of another database on the same server. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** Executes one statement on a connection of its own. */
export async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
