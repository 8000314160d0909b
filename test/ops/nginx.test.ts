import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { expect } from 'chai'
import { freshPostgres, type PostgresDatabase } from '../support/databases/databases.js'
import { ApiCaller, password } from '../support/http/api-caller.js'
import { startLoad, tally } from '../support/processes/load.js'
import { type ServerProcess, startServerProcess } from '../support/processes/server-process.js'
import {
  hasNginx,
  type Nginx,
  nginxConf,
  nginxResolves,
  startNginx,
} from '../support/services/nginx.js'
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
} from '../support/services/redis-server.js'

it('ops/nginx.conf is what nginx (1.27.3 and later) accepts', function () {
  if (!nginxResolves) this.skip()
  const { status, stderr } = spawnSync('nginx', ['-t', '-c', nginxConf], { encoding: 'utf8' })
  expect(status, stderr).to.equal(0)
})

describe('ops/nginx.conf, in front of two servers', () => {
  let database: PostgresDatabase
  let redis: RedisServer
  let servers: ServerProcess[] = []
  let nginx: Nginx

  before(async function () {
    if (!hasNginx || !hasRedisServer) this.skip()
    database = await freshPostgres()
    redis = await startRedisServer()
  })
  after(async () => {
    await redis?.stop()
    await database?.drop()
  })
  afterEach(async () => {
    await nginx?.stop()
    for (const server of servers) await server.stop()
  })

  async function start(env: Record<string, string> = {}): Promise<void> {
    const settings = {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      TRUST_PROXY: '1',
      BCRYPT_ROUNDS: '4',
      // However slow this machine is, nobody is to be taken for a thief.
      REFRESH_GRACE: '3600',
      ...env,
    }
    servers = await Promise.all([startServerProcess(settings), startServerProcess(settings)])
    nginx = await startNginx(servers.map(({ url }) => url))
  }

  /** The status of a login by nobody, from an address of this machine. */
  async function loginFrom(localAddress: string, forwardedFor: string): Promise<number> {
    const login = request(`${nginx.url}/api/v1/auth/login`, {
      localAddress,
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Forwarded-For': forwardedFor,
      },
    })
    login.end(String(new URLSearchParams({ username: 'nobody@example.com', password })))
    const [answer] = await once(login, 'response')
    answer.resume()
    return answer.statusCode
  }

  it('passes on the five operations, the origin of a page, and the name of a request', async () => {
    await start()
    const caller = new ApiCaller(nginx.url)
    const email = 'ada@example.com'
    const ofItsOwnPage = { Origin: nginx.url }
    const registered = await caller.register({ email, password })
    const { status, body } = await caller.login({ username: email, password })
    const me = await caller.me(body.access_token, { 'X-Request-Id': 'page-17' })
    const refreshed = await caller.refresh(ofItsOwnPage)
    const out = await caller.logout(ofItsOwnPage)
    const statuses = [registered.status, status, me.status, refreshed.status, out.status]
    expect(statuses).to.deep.equal([201, 200, 200, 200, 200])

    expect(me.headers.get('x-request-id')).to.equal('page-17')
    await Promise.any(
      servers.map(({ logged }) => logged(({ requestId }) => requestId === 'page-17')),
    )
  })

  it('SEC-35 says which address it sees, whatever a caller says of its own', async () => {
    await start()
    const statuses = []
    for (const last of [1, 2, 3, 4, 5, 6]) {
      statuses.push(await loginFrom('127.0.0.2', `192.0.2.${last}, 198.51.100.${last}`))
    }
    expect(statuses).to.deep.equal([401, 401, 401, 401, 401, 429])
    expect(await loginFrom('127.0.0.3', '192.0.2.1')).to.equal(401)
  })

  it('SEC-40 keeps no body in a file: there may be a password in it', async () => {
    await start()
    const body = { email: 'bob@example.com', password: 'x'.repeat(60_000) }
    expect((await new ApiCaller(nginx.url).register(body)).status).to.equal(413)
    await nginx.stop()
    expect(nginx.log()).to.contain('exiting').and.not.contain('temporary file')
  })

  const failures = ({ exchanges }: ReturnType<typeof startLoad>) =>
    tally(exchanges.filter(({ outcome }) => outcome !== 200 && outcome !== 201))

  it('asks the other server when one has died', async () => {
    await start({ RATE_LIMITS: 'off' })
    const before = startLoad(nginx.url, 4)
    await before.answers(100)
    await before.stop()
    await servers[0]?.stop('SIGKILL')
    expect(servers[0]?.log().map(({ message }) => message)).to.include('request')

    const afterwards = startLoad(nginx.url, 4)
    await afterwards.answers(200)
    await afterwards.stop()
    expect([failures(before), failures(afterwards)]).to.deep.equal([{}, {}])
  })

  it('SEC-46 fails no request under load when a server is told to end', async () => {
    await start({ RATE_LIMITS: 'off' })
    const load = startLoad(nginx.url, 8)
    await load.answers(200)
    expect(await servers[0]?.stop('SIGTERM')).to.equal(0)
    expect(servers[0]?.log().map(({ message }) => message)).to.include('request')
    await load.answers(200)
    await load.stop()
    expect(failures(load)).to.deep.equal({})
  })
})
