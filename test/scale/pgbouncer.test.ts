import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect } from 'chai'
import { ApiCaller, password } from '../support/api-caller.js'
import { freshPostgres, type PostgresDatabase } from '../support/databases.js'
import { freePort } from '../support/free-port.js'
import { type ServerProcess, startServerProcess } from '../support/server-process.js'

/** From 1.21 on PgBouncer carries prepared statements. */
function versionOfPgbouncer(): number | undefined {
  const { stdout, error } = spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' })
  const found = /PgBouncer (\d+)\.(\d+)/.exec(stdout ?? '')
  return error || !found ? undefined : Number(found[1]) * 100 + Number(found[2])
}

const version = versionOfPgbouncer()
const carriesPrepared = version !== undefined && version >= 121

describe('PgBouncer in transaction mode', function () {
  this.timeout(60_000)
  let database: PostgresDatabase
  let bouncer: ChildProcess
  let folder: string
  let url: string
  let server: ServerProcess

  before(async function () {
    if (version === undefined) this.skip()
    database = await freshPostgres()
    folder = mkdtempSync(join(tmpdir(), 'auth-api-pgbouncer-'))
    chmodSync(folder, 0o777)
    const port = await freePort()
    const target = new URL(database.url)
    writeFileSync(join(folder, 'users'), '"postgres" ""\n')
    writeFileSync(
      join(folder, 'pgbouncer.ini'),
      `[databases]
app = host=127.0.0.1 port=${target.port} dbname=${target.pathname.slice(1)} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = 2
${carriesPrepared ? 'max_prepared_statements = 200' : ''}
`,
    )
    // It refuses to run as root.
    const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
    bouncer = spawn('pgbouncer', [...user, join(folder, 'pgbouncer.ini')], { stdio: 'ignore' })
    await connectable(port)
    url = `postgresql://postgres@127.0.0.1:${port}/app`
    server = await startServerProcess({
      NODE_ENV: 'test',
      RATE_LIMITS: 'off',
      BCRYPT_ROUNDS: '4',
      DATABASE_URL: url,
      DB_POOL_MAX: '10',
      ...(carriesPrepared ? {} : { DB_PREPARE: 'false' }),
    })
  })
  after(async () => {
    await server?.stop()
    if (bouncer?.kill('SIGINT')) await once(bouncer, 'exit')
    if (folder) rmSync(folder, { recursive: true })
    await database?.drop()
  })

  it('lends its two connections to twenty callers, who register, log in, refresh, ask and log out', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const caller = new ApiCaller(server.url)
        const email = `user${i}@example.com`
        const registered = await caller.register({ email, password })
        const { body, status } = await caller.login({ username: email, password })
        const me = []
        for (let again = 0; again < 5; again++) me.push((await caller.me(body.access_token)).status)
        const refreshed = await caller.refresh()
        const out = await caller.logout()
        const gone = await caller.me(body.access_token)
        return [registered.status, status, ...me, refreshed.status, out.status, gone.status]
      }),
    )
    for (const each of statuses) {
      expect(each).to.deep.equal([201, 200, 200, 200, 200, 200, 200, 200, 200, 401])
    }
  })
})

async function connectable(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    try {
      await once(socket, 'connect')
      return
    } catch {
      await delay(20)
    } finally {
      socket.destroy()
    }
  }
}
