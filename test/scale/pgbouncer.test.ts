import { expect } from 'chai'
import pg from 'pg'
import { openPostgres } from '../../src/app/data/database/postgres.js'
import { postgresOptions } from '../support/databases/database-options.js'
import { freshPostgres, type PostgresDatabase } from '../support/databases/databases.js'
import { ApiCaller, password } from '../support/http/api-caller.js'
import { expectRefusal } from '../support/http/refusal.js'
import { type ServerProcess, startServerProcess } from '../support/processes/server-process.js'
import {
  carriesPrepared,
  hasPgBouncer,
  type PgBouncer,
  startPgBouncer,
} from '../support/services/pgbouncer.js'

const modes = {
  'and carries prepared statements (1.21 and later)': {
    possible: carriesPrepared,
    prepare: true,
    maxPreparedStatements: 200,
  },
  'and carries none, with DB_PREPARE=false': {
    possible: hasPgBouncer,
    prepare: false,
    maxPreparedStatements: 0,
  },
}

for (const [how, { possible, prepare, maxPreparedStatements }] of Object.entries(modes)) {
  describe(`PgBouncer, which lends for a transaction ${how}`, () => {
    let database: PostgresDatabase
    let bouncer: PgBouncer
    let server: ServerProcess

    before(async function () {
      if (!possible) this.skip()
      database = await freshPostgres()
      bouncer = await startPgBouncer(
        { port: Number(new URL(database.url).port) },
        maxPreparedStatements,
      )
      server = await startServerProcess({
        NODE_ENV: 'test',
        RATE_LIMITS: 'off',
        BCRYPT_ROUNDS: '4',
        DATABASE_URL: bouncer.through(database.url),
        DB_POOL_MAX: '10',
        DB_PREPARE: String(prepare),
      })
    })
    after(async () => {
      await server?.stop()
      await bouncer?.stop()
      await database?.drop()
    })

    async function connectionsToPostgres(): Promise<number> {
      const client = new pg.Client(database.url)
      await client.connect()
      const { rows } = await client.query(
        `select count(*)::int from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      )
      await client.end()
      return rows[0].count
    }

    it('gives its three connections to twenty callers, who register, log in, refresh, ask and log out', async () => {
      const statuses = await Promise.all(
        Array.from({ length: 20 }, async (_, i) => {
          const caller = new ApiCaller(server.url)
          const email = `user${i}@example.com`
          const registered = await caller.register({ email, password })
          const { body, status } = await caller.login({ username: email, password })
          const me = []
          for (let again = 0; again < 5; again++) {
            me.push((await caller.me(body.access_token)).status)
          }
          const refreshed = await caller.refresh()
          const out = await caller.logout()
          const gone = await caller.me(body.access_token)
          return [registered.status, status, ...me, refreshed.status, out.status, gone.status]
        }),
      )
      for (const each of statuses) {
        expect(each).to.deep.equal([201, 200, 200, 200, 200, 200, 200, 200, 200, 401])
      }
      expect(await connectionsToPostgres()).to.equal(3)
    })

    it('lets a database be migrated through it, once when four programs start at once', async () => {
      const { url, drop } = await freshPostgres('empty')
      const databases = Array.from({ length: 4 }, () =>
        openPostgres({ ...postgresOptions(bouncer.through(url)), prepare }),
      )
      const ran = await Promise.all(databases.map(({ migrator }) => migrator.up()))
      const status = (await databases[0]?.migrator.status()) ?? []
      expect(ran.flat()).to.deep.equal(status.map(({ name }) => name))
      expect(await databases[1]?.migrator.down()).to.deep.equal(ran.flat().slice(-1))
      await Promise.all(databases.map(({ close }) => close()))
      await drop()
    })

    it('is missed while it is away, and found when it is back, with all sessions', async () => {
      const caller = new ApiCaller(server.url)
      const ada = { email: 'ada@example.com', password }
      await caller.register(ada)
      const login = () => caller.login({ username: ada.email, password })
      const { access_token } = (await login()).body

      await bouncer.halt()
      for (const call of [
        () => caller.register({ email: 'bob@example.com', password }),
        login,
        () => caller.me(access_token),
        () => caller.refresh(),
        () => caller.logout(),
      ]) {
        expectRefusal(await call(), 503, 'SERVICE_UNAVAILABLE')
      }

      await bouncer.start()
      expect((await caller.me(access_token)).status).to.equal(200)
      expect((await caller.refresh()).status).to.equal(200)
      expect((await caller.logout()).status).to.equal(200)
      expect((await login()).status).to.equal(200)
    })
  })
}
