import { expect } from 'chai'
import { openDatabase } from '../../../src/app/data/pool/connection.js'
import { postgresOptions } from '../../support/databases/database-options.js'
import {
  type PostgresServer,
  startPostgresServer,
} from '../../support/databases/postgres-server.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'
import { median } from '../../support/median.js'
import { type Exchange, type Load, startLoad, tally } from '../../support/processes/load.js'
import { type ServerProcess, startServerProcess } from '../../support/processes/server-process.js'
import { type SilentProxy, startSilentProxy } from '../../support/services/silent-proxy.js'

const print = (figures: string) => process.stdout.write(`      ${figures}\n`)

describe('a server process whose PostgreSQL goes away', () => {
  let postgres: PostgresServer
  let network: SilentProxy
  let server: ServerProcess
  let load: Load

  before(async () => {
    postgres = await startPostgresServer({ durable: true })
    network = await startSilentProxy({ port: Number(new URL(postgres.url).port) })
    const database = await openDatabase({
      ...postgresOptions(postgres.url),
      dataDir: 'unused',
    })
    await database.migrator.up()
    await database.close()
    server = await startServerProcess({
      NODE_ENV: 'test',
      RATE_LIMITS: 'off',
      BCRYPT_ROUNDS: '6',
      // However long the outage is on this machine, nobody is to be taken for a thief.
      REFRESH_GRACE: '3600',
      DATABASE_URL: network.through(postgres.url),
    })
  })
  after(async () => {
    await server?.stop('SIGKILL')
    await network?.close()
    await postgres?.stop()
  })
  beforeEach(() => {
    load = startLoad(server.url, 16)
  })
  afterEach(() => load.stop())

  const ready = async () => (await fetch(`${server.url}/ready`)).status

  /** What was asked after the database had gone, and was answered before it came back. */
  const during = (from: number, to: number) =>
    load.exchanges.filter(({ begunAt, ms }) => begunAt > from && begunAt + ms < to)

  /** Those that are answered at all while it is away are answered by the server's own limits: nothing else ends their wait. */
  async function expectOutage(from: number, to: number): Promise<Exchange[]> {
    const asked = during(from, to)
    expect(Object.keys(tally(asked))).to.deep.equal(['503'])
    return asked
  }

  /** Everything that was acknowledged before, during and after is there. */
  async function expectNothingLost(): Promise<void> {
    const missing: string[] = []
    for (const username of load.acknowledged.registered) {
      const { status } = await new ApiCaller(server.url).login({ username, password })
      if (status !== 200) missing.push(username)
    }
    for (const token of load.acknowledged.current.values()) {
      const { status } = await new ApiCaller(server.url).refresh({
        Cookie: `refresh_token=${token}`,
      })
      if (status !== 200) missing.push(token)
    }
    expect(missing).to.deep.equal([])
  }

  async function report(what: string, asked: Exchange[]): Promise<void> {
    await load.stop()
    const unexpected = load.exchanges.filter(
      ({ outcome }) => outcome !== 200 && outcome !== 201 && outcome !== 503,
    )
    await expectNothingLost()
    const times = asked.map(({ ms }) => ms)
    print(
      `${what}: ${load.exchanges.length} requests (${JSON.stringify(tally(load.exchanges))}), ` +
        `${asked.length} while it was away: median ${median(times).toFixed(0)} ms, ` +
        `at most ${Math.max(...times).toFixed(0)} ms; lost rows: 0`,
    )
    expect(unexpected).to.deep.equal([])
  }

  it('SEC-42 answers 503 while it is stopped, to every operation, and recovers when it is started', async () => {
    await load.answers(200)
    await postgres.halt()
    const gone = performance.now()
    await load.answers(100)
    expect(await ready()).to.equal(503)
    const refused = await new ApiCaller(server.url).login({ username: 'a@example.com', password })
    expectRefusal(refused, 503, 'SERVICE_UNAVAILABLE')
    expect(refused.headers.get('retry-after')).to.match(/^\d+$/)
    const asked = await expectOutage(gone, performance.now())

    await postgres.start()
    await load.answers(200)
    while ((await ready()) !== 200);
    await load.answers(100)
    expect(load.exchanges.slice(-50).map(({ outcome }) => outcome)).to.include(200)
    await report('stopped', asked)
  })

  it('SEC-42 answers 503 while it is silent, and recovers when it speaks', async () => {
    await load.answers(200)
    network.silence()
    const gone = performance.now()
    await load.answers(100)
    expect(await ready()).to.equal(503)
    const asked = await expectOutage(gone, performance.now())

    network.restore()
    while ((await ready()) !== 200);
    await load.answers(100)
    expect(load.exchanges.slice(-50).map(({ outcome }) => outcome)).to.include(200)
    await report('silent', asked)
  })
})
