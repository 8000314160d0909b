import { expect } from 'chai'
import { sql } from 'kysely'
import type { OpenDatabase } from '../../src/app/data/database/open-database.js'
import { openDatabase } from '../../src/app/data/pool/connection.js'
import { startTestApp, type TestApp } from '../support/application/test-app.js'
import { postgresOptions } from '../support/databases/database-options.js'
import { eachDatabase } from '../support/databases/databases.js'

const ready = { status: 200, body: { status: 'ready' } }
const without = (missing: string) => ({
  status: 503,
  body: { detail: `Not ready: ${missing}`, code: 'SERVICE_UNAVAILABLE' },
})

/** What a server that was started just now says to /ready. */
async function readinessOn(database: OpenDatabase): Promise<object> {
  const app = await startTestApp(database)
  return readinessOf(app).finally(app.close)
}

async function readinessOf({ url }: TestApp): Promise<object> {
  const answer = await fetch(`${url}/ready`)
  return { status: answer.status, body: await answer.json() }
}

eachDatabase(
  'a server is not ready',
  (database) => {
    it('while its tables are missing, and is when they are made, without a restart', async () => {
      const app = await startTestApp(database())
      expect(await readinessOf(app)).to.deep.equal(without('migrations'))
      await database().migrator.up()
      expect(await readinessOf(app)).to.deep.equal(ready)
      await app.close()
    })

    it('while the last migration is pending, but asks no more when none was once', async () => {
      const earlier = await startTestApp(database())
      expect(await readinessOf(earlier)).to.deep.equal(ready)
      await database().migrator.down()
      expect(await readinessOn(database())).to.deep.equal(without('migrations'))
      expect(await readinessOf(earlier)).to.deep.equal(ready)
      await database().migrator.up()
      await earlier.close()
    })

    it('but is when a newer build has migrated the database further', async () => {
      await sql`insert into kysely_migration values ('29990101_000000_later', ${new Date().toISOString()})`.execute(
        database().db,
      )
      expect(await readinessOn(database())).to.deep.equal(ready)
    })
  },
  'empty',
)

describe('a server whose database is away', () => {
  it('says so, and nothing of its migrations', async () => {
    const database = await openDatabase(postgresOptions('postgres://localhost:1/nowhere'))
    expect(await readinessOn(database)).to.deep.equal(without('database'))
    await database.close()
  })
})
