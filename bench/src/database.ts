import { execFileSync } from 'node:child_process'
import pg from 'pg'
import { projectFolder } from './server-process.js'

/** A new database on that PostgreSQL, with the tables of the project. Returns its URL. */
export async function makeDatabase(url: string): Promise<string> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query('drop database if exists auth_api_bench with (force)')
  await admin.query('create database auth_api_bench')
  await admin.end()
  const databaseUrl = Object.assign(new URL(url), { pathname: '/auth_api_bench' }).href
  execFileSync(process.execPath, ['dist/src/main.js', 'migrate', 'up'], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
  })
  return databaseUrl
}
