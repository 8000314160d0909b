import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { sessionsOf } from '../../../src/app/data/accounts/sessions.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { openDatabase } from '../../../src/app/data/pool/connection.js'
import { insertUser } from '../../support/application/users.js'
import { postgresOptions } from '../../support/databases/database-options.js'
import { freshPostgres, type PostgresDatabase } from '../../support/databases/databases.js'
import { runProgram } from '../../support/processes/run-program.js'

describe('contract-loop users', () => {
  let postgres: PostgresDatabase
  let database: OpenDatabase
  const users = (...args: string[]) =>
    runProgram('src/main.ts', ['users', ...args], '.', { DATABASE_URL: postgres.url })

  before(async () => {
    postgres = await freshPostgres()
    database = await openDatabase(postgresOptions(postgres.url))
  })
  after(async () => {
    await database.close()
    await postgres.drop()
  })

  it('lists users, ends their sessions, bans them, and lets them in again', async () => {
    const { id, email } = await insertUser(database.db)
    const createdAt = new Date()
    const expiresAt = new Date(createdAt.getTime() + 86_400_000)
    const client = { userAgent: null, address: null }
    await sessionsOf(database.db).create({ id, userId: id, client, createdAt, expiresAt })

    const listed = await users('list', '--json')
    expect(JSON.parse(listed.out)).to.have.length(1)
    expect((await users('list', email.slice(0, 8))).out).to.match(/not verified {2}1 session/)
    expect((await users('ban', email.toUpperCase())).out).to.contain('is banned; 1 session ended.')
    expect((await users('list')).out).to.match(/0 sessions, banned/)
    expect((await users('revoke', email)).out).to.contain('0 sessions ended.')
    expect((await users('unban', email)).out).to.contain('can log in again.')
  })

  it('says what to do while the database has no tables', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'no-tables-'))
    const { code, error } = await runProgram('src/main.ts', ['users', 'list'], '.', {
      DATA_DIR: empty,
    })
    expect(code).to.equal(2)
    expect(error).to.match(/The database lacks migrations \(.*\)\. First run: migrate up/)
    await rm(empty, { recursive: true })
  })

  it('says that there is no such user', async () => {
    const { code, error } = await users('ban', 'nobody@example.com')
    expect(code).to.not.equal(0)
    expect(error).to.contain('There is no user with the address nobody@example.com.')
  })
})
