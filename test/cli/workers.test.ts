import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { freshPostgres, type PostgresDatabase } from '../support/databases/databases.js'
import { ApiCaller, password } from '../support/http/api-caller.js'
import { type ServerProcess, startServerProcess } from '../support/processes/server-process.js'
import { rejection } from '../support/rejection.js'

describe('WORKERS', () => {
  let database: PostgresDatabase
  let server: ServerProcess | undefined
  before(async () => {
    database = await freshPostgres()
  })
  after(() => database.drop())
  afterEach(async () => {
    await server?.stop('SIGKILL')
    server = undefined
  })

  async function startTwo(env: Record<string, string> = {}): Promise<ServerProcess> {
    server = await startServerProcess({
      DATABASE_URL: database.url,
      NODE_ENV: 'test',
      RATE_LIMITS: 'off',
      BCRYPT_ROUNDS: '4',
      WORKERS: '2',
      METRICS_PORT: '0',
      ...env,
    })
    return server
  }

  it('share a port, the sessions and the metrics; end after SIGTERM with code 0', async () => {
    const { url, logged, stop } = await startTwo()
    const metricsUrl = String((await logged(({ message }) => message === 'metrics')).url)
    const caller = new ApiCaller(url)
    await caller.register({ email: 'ada@example.com', password })
    const { access_token } = (await caller.login({ username: 'ada@example.com', password })).body
    // A connection of its own each, which the primary hands out in turn.
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => caller.me(access_token, { Connection: 'close' })),
    )
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(10).fill(200))

    const text = await (await fetch(metricsUrl)).text()
    expect(text).to.match(
      /http_requests_total\{operation="getCurrentUser",status="200",code=""\} 10/,
    )
    expect(await stop()).to.equal(0)
  })

  for (const WORKERS of ['1', '2']) {
    it(`keep the metrics on this machine when the API is for the world: ${WORKERS}`, async () => {
      const { url, logged } = await startTwo({ WORKERS, HOST: '0.0.0.0' })
      const metrics = await logged(({ message }) => message === 'metrics')
      expect(new URL(url).hostname).to.equal('0.0.0.0')
      expect(new URL(String(metrics.url)).hostname).to.equal('127.0.0.1')
    })
  }

  it('replace a worker that dies', async () => {
    const { url, log, logged } = await startTwo()
    const workers = () => log().filter(({ message }) => message === 'listening')
    await logged((entry) => workers().indexOf(entry) === 1)
    const victim = Number(workers()[0]?.pid)
    process.kill(victim, 'SIGKILL')
    await logged(({ message, pid }) => message === 'a worker ended' && pid === victim)
    await logged((entry) => workers().indexOf(entry) === 2)
    expect((await fetch(`${url}/health`)).status).to.equal(200)
  })

  const failureWith = (env: Record<string, string>) =>
    startServerProcess({
      DATABASE_URL: database.url,
      NODE_ENV: 'test',
      RATE_LIMITS: 'off',
      WORKERS: '2',
      METRICS_PORT: '0',
      ...env,
    }).then(
      () => 'it listens',
      (error: Error) => error.message,
    )

  it('end with code 1 when they do not come up', async () => {
    const script = "import cluster from 'node:cluster'; if (cluster.isWorker) process.exit(7)"
    const preload = `data:text/javascript,${encodeURIComponent(script)}`
    expect(await failureWith({ NODE_OPTIONS: `--import ${preload}` })).to.contain('ended (1)')
  })

  it('are not started when their port is taken', async () => {
    const taken = await startTwo()
    const failure = await failureWith({ PORT: new URL(taken.url).port })
    expect(failure).to.contain('ended (2)').and.to.contain('is in use. Try PORT=')
  })

  it('are not started when the port of their metrics is taken: nobody would watch over them', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const outcome = startTwo({ METRICS_PORT: String(port) })
    expect(await rejection(outcome)).to.match(/EADDRINUSE/)
    taken.close()
  })
})
