import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { freshPostgres } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import {
  type Acknowledged,
  type Load,
  notAccepted,
  startLoad,
  tally,
} from '../../support/processes/load.js'
import { type ServerProcess, startServerProcess } from '../../support/processes/server-process.js'

const print = (figures: string) => process.stdout.write(`      ${figures}\n`)

interface Place {
  readonly env: Record<string, string>
  clear(): Promise<void>
}

const places: Record<string, () => Promise<Place>> = {
  'on PGlite': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'auth-api-shutdown-'))
    return { env: { DATA_DIR: folder }, clear: () => rm(folder, { recursive: true }) }
  },
  'on PostgreSQL': async () => {
    const { url, drop } = await freshPostgres()
    return { env: { DATABASE_URL: url }, clear: drop }
  },
}

/** What of that which was acknowledged is not so, by the word of a server that was started afterwards. */
async function lostOf(
  { registered, ended, current }: Acknowledged,
  url: string,
): Promise<string[]> {
  const lost: string[] = []
  for (const username of registered) {
    const { status } = await new ApiCaller(url).login({ username, password })
    if (status !== 200) lost.push(`registered: ${username}`)
  }
  const refresh = async (token: string) => {
    const { status } = await new ApiCaller(url).refresh({ Cookie: `refresh_token=${token}` })
    return status
  }
  for (const token of ended) {
    if ((await refresh(token)) !== 401) lost.push(`logged out: ${token}`)
  }
  for (const token of current.values()) {
    if ((await refresh(token)) !== 200) lost.push(`refreshed: ${token}`)
  }
  return lost
}

for (const [where, open] of Object.entries(places)) {
  describe(`a server process under load, ${where}`, () => {
    let place: Place
    const running = new Set<ServerProcess>()
    let load: Load | undefined

    beforeEach(async () => {
      place = await open()
    })
    afterEach(async () => {
      await load?.stop()
      for (const server of running) await server.stop('SIGKILL')
      running.clear()
      await place.clear()
    })

    async function start(): Promise<ServerProcess> {
      const server = await startServerProcess({
        NODE_ENV: 'test',
        RATE_LIMITS: 'off',
        BCRYPT_ROUNDS: '6',
        LOG_LEVEL: 'info',
        // However slow this machine is, nobody is to be taken for a thief.
        REFRESH_GRACE: '3600',
        ...place.env,
      })
      running.add(server)
      return server
    }

    it('SEC-46 fails no accepted request at SIGTERM, and ends by itself', async () => {
      const server = await start()
      load = startLoad(server.url, 16)
      await load.answers(300)
      const exitCode = await server.stop('SIGTERM')
      await load.stop()

      const refused = load.exchanges.filter(({ outcome }) => outcome === notAccepted)
      const accepted = load.exchanges.filter(({ outcome }) => outcome !== notAccepted)
      const failed = accepted.filter(({ outcome }) => outcome !== 200 && outcome !== 201)
      const next = await start()
      const lost = await lostOf(load.acknowledged, next.url)
      print(
        `SIGTERM: ${accepted.length} requests accepted, ${failed.length} failed ` +
          `(${JSON.stringify(tally(accepted))}), ${refused.length} came too late; lost rows: ${lost.length}`,
      )
      expect(failed.map(({ operation, outcome }) => `${operation}: ${outcome}`)).to.deep.equal([])
      expect(exitCode).to.equal(0)
      expect(lost).to.deep.equal([])
    })

    it('SEC-46 loses nothing that was acknowledged at SIGKILL', async () => {
      const server = await start()
      load = startLoad(server.url, 16)
      await load.answers(300)
      await server.stop('SIGKILL')
      await load.stop()

      const next = await start()
      const lost = await lostOf(load.acknowledged, next.url)
      const { registered, ended, current } = load.acknowledged
      print(
        `SIGKILL: ${load.exchanges.length} requests (${JSON.stringify(tally(load.exchanges))}); acknowledged: ` +
          `${registered.length} users, ${ended.length} logouts, ${current.size} sessions; lost: ${lost.length}`,
      )
      expect(registered).to.not.be.empty
      expect(ended).to.not.be.empty
      expect(lost).to.deep.equal([])
    })
  })
}
