import { expect } from 'chai'
import { sql } from 'kysely'
import type { OpenDatabase } from '../../../../src/app/data/database/open-database.js'
import { openPostgres } from '../../../../src/app/data/database/postgres.js'
import { isUnavailable } from '../../../../src/app/data/pool/unavailable.js'
import { postgresOptions } from '../../../support/databases/database-options.js'
import { freshPostgres, type PostgresDatabase } from '../../../support/databases/databases.js'
import { startPostgresServer } from '../../../support/databases/postgres-server.js'
import { rejection } from '../../../support/rejection.js'
import { type SilentProxy, startSilentProxy } from '../../../support/services/silent-proxy.js'

const silenceMs = 2_000

describe('a PostgreSQL that goes away', () => {
  let target: PostgresDatabase
  let proxy: SilentProxy
  let database: OpenDatabase
  let errors: Error[]

  before(async () => {
    target = await freshPostgres()
    proxy = await startSilentProxy({ port: Number(new URL(target.url).port) })
  })
  after(async () => {
    await proxy.close()
    await target.drop()
  })
  beforeEach(() => {
    errors = []
    database = openPostgres({ ...postgresOptions(proxy.through(target.url), errors), silenceMs })
  })
  afterEach(() => database.close())

  const isAway = async (promise: Promise<unknown>) =>
    expect(isUnavailable(await rejection(promise))).to.equal(true)

  it('SEC-42: is unavailable when it refuses connections', async () => {
    const server = await startPostgresServer()
    const opened = openPostgres(postgresOptions(server.url))
    await opened.ping()
    await server.stop()
    await isAway(opened.ping())
    await opened.close()
  })

  it('SEC-42: breaks idle connections without breaking the process, and they are replaced', async () => {
    await database.ping()
    proxy.restore()
    while (errors.length === 0) await new Promise(setImmediate)
    await database.ping()
  })

  it('SEC-42: breaks a connection between two statements of a transaction: an error, not a crash', async () => {
    const transaction = database.db.transaction().execute(async (db) => {
      await sql`select 1`.execute(db)
      proxy.restore()
      while (errors.length === 0) await new Promise(setImmediate)
      await sql`select 1`.execute(db)
    })
    await isAway(transaction)
    await database.ping()
  })

  it('SEC-42: is unavailable soon when it falls silent, to a hundred at once, and recovers', async () => {
    // A hundred in the turn of five connections would take forty seconds.
    await Promise.all(Array.from({ length: 10 }, () => database.ping()))
    proxy.silence()
    await Promise.all(Array.from({ length: 100 }, () => isAway(database.ping())))
    proxy.restore()
    await Promise.all(Array.from({ length: 10 }, () => database.ping()))
  })

  it('SEC-42: is unavailable soon when it falls silent inside a transaction', async () => {
    const transaction = database.db.transaction().execute(async (db) => {
      await sql`select 1`.execute(db)
      proxy.silence()
      await sql`select 1`.execute(db)
    })
    await isAway(transaction)
    proxy.restore()
    await database.ping()
  })

  it('does not fail those who wait when one statement alone is slow', async () => {
    const slow = rejection(sql`select pg_sleep(60)`.execute(database.db))
    const busy = Array.from({ length: 60 }, () => sql`select pg_sleep(0.2)`.execute(database.db))
    expect(await Promise.all(busy)).to.have.length(60)
    expect((await slow).message).to.contain('timeout')
  })

  it('is not away when a statement is at fault', async () => {
    const faulty = [sql`select 1/0`, sql`select nothing`, sql`selec`, sql`select * from nowhere`]
    for (const statement of faulty) {
      expect(isUnavailable(await rejection(statement.execute(database.db)))).to.equal(false)
    }
  })

  it('lets a migration wait longer than a request may', async () => {
    const holder = openPostgres(postgresOptions(target.url))
    const waiting: Promise<unknown>[] = []
    await holder.db.transaction().execute(async (db) => {
      await sql`lock table kysely_migration`.execute(db)
      waiting.push(database.migrator.up())
      await isAway(sql`select from kysely_migration`.execute(database.db))
    })
    await holder.close()
    expect(await Promise.all(waiting)).to.deep.equal([[]])
  })
})
