import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgresServer } from '../../test/support/databases/postgres-server.js'
import { authApi, betterAuth, plainExpress, plainNode, type Shared } from './contenders.js'
import { makeDatabase } from './database.js'
import { measureOperations, measureRows } from './measure/growth.js'
import { measureLogins, measureStorm } from './measure/logins.js'
import { measurePromises } from './measure/promises.js'
import { measureMe, measureRefresh } from './measure/requests.js'
import { measureTasks } from './measure/tasks.js'
import type { Results } from './report/results.js'
import { type ServerCommand, type ServerProcess, startServer } from './server-process.js'
import { summaryOf } from './statistics.js'

// Everything, side by side, on the Node.js that runs this. Writes a Results as JSON to the file that it is given. SECONDS and
// ROUNDS make it longer or shorter, GROWTH=off leaves out what grows with the data, ROWS says with how many users; DATABASE_URL
// names a PostgreSQL in which a database may be made, in place of the one that npm brings.

const seconds = Number(process.env.SECONDS ?? 2)
const rounds = Number(process.env.ROUNDS ?? 5)
const rows = (process.env.ROWS ?? '1000,100000').split(',').map(Number)
const starts = 5
const tasksOfOneUser = 100_000
const say = (text: string) => process.stderr.write(`  ${text}\n`)

const folder = mkdtempSync(join(tmpdir(), 'auth-api-bench-'))
const logOf = (name: string) => join(folder, `${name.replaceAll(/\W/g, '-')}.log`)
const ownServer = process.env.DATABASE_URL ? undefined : await startPostgresServer()

try {
  const databaseUrl = await makeDatabase(process.env.DATABASE_URL ?? ownServer?.url ?? '')
  const results = await measure({ databaseUrl, secret: randomBytes(32).toString('hex') })
  writeFileSync(process.argv[2] ?? 'results.json', JSON.stringify(results))
} finally {
  await ownServer?.stop()
  rmSync(folder, { recursive: true })
}

async function measure(shared: Shared): Promise<Results> {
  const commands = [plainNode(shared), plainExpress(shared), betterAuth(shared), authApi(shared)]
  say('start')
  const start = []
  for (const command of commands) start.push(await measureStart(command))

  const servers: ServerProcess[] = []
  for (const command of commands) servers.push(await startServer(command, logOf(command.name)))
  const [floor, , , api] = servers
  if (floor === undefined || api === undefined) throw new Error('no server')
  try {
    const atRest = servers.map((server) => server.memory())
    say('GET /me')
    const me = await measureMe(servers, api, { rounds, seconds })
    say('POST /refresh')
    const others = servers.filter(({ name }) => name !== 'better-auth')
    const refresh = await measureRefresh(others, api, { rounds, seconds })
    const memory = servers.map((server, i) => ({
      name: server.name,
      atRest: atRest[i],
      afterLoad: server.memory(),
    }))
    const few = { rounds: Math.min(rounds, 3), seconds }
    say('logins')
    const logins = await measureLogins(api, few)
    const storm = await measureStorm(api, few)
    say('registrations')
    const promises = await measurePromises(api.url)
    const growth =
      process.env.GROWTH === 'off' ? undefined : await measureGrowth(api, floor, shared)
    const processor = `${availableParallelism()} cores (${cpus()[0]?.model.trim()})`
    const loads = loadavg().map((load) => load.toFixed(1))
    return {
      version: `Node.js ${process.versions.node.split('.')[0]}`,
      machine: `${processor}, Node.js ${process.version}, ${await versionOf(shared.databaseUrl)}`,
      loadAverage: loads.join(', '),
      seconds,
      rounds,
      me,
      refresh,
      logins,
      storm,
      promises,
      start,
      memory,
      growth,
    }
  } finally {
    for (const server of servers) await server.stop()
  }
}

async function measureGrowth(
  api: ServerProcess,
  floor: ServerProcess,
  { databaseUrl }: Shared,
): Promise<Results['growth']> {
  const short = { rounds: Math.min(rounds, 2), seconds: Math.min(seconds, 1) }
  say('tasks')
  const tasks = await measureTasks(api, floor, databaseUrl, tasksOfOneUser, short)
  say('operations')
  const operations = await measureOperations([5, 100, 1000], logOf('operations'), short)
  say('users')
  return { tasks, operations, users: await measureRows(rows, api, databaseUrl, short) }
}

async function measureStart(command: ServerCommand) {
  const times: number[] = []
  for (let i = 0; i < starts; i++) {
    const server = await startServer(command, logOf(`start ${command.name}`))
    times.push(server.startedIn)
    await server.stop()
  }
  return { name: command.name, milliseconds: summaryOf(times) }
}

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows: found } = await client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  )
  await client.end()
  return `PostgreSQL ${found[0]?.version.split(' ')[0]}`
}
