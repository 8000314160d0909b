import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
import { type Results, requirePlaces, writeDocument, writeRow } from './report.js'
import { projectFolder, type ServerCommand, startServer } from './server-process.js'
import { summaryOf } from './statistics.js'

// `make bench`: everything, side by side, in one run. SECONDS, ROUNDS and ROWS make it shorter; DATABASE_URL names a PostgreSQL
// in which a database may be made, in place of the one that npm brings.

const seconds = Number(process.env.SECONDS ?? 5)
const rounds = Number(process.env.ROUNDS ?? 7)
const rows = (process.env.ROWS ?? '1000,100000,1000000').split(',').map(Number)
const tasksOfOneUser = 100_000
const document = join(projectFolder, 'docs/benchmarks.md')
const read = (file: string) => readFileSync(file, 'utf8')
const say = (text: string) => process.stderr.write(`${text}\n`)

if (!existsSync(join(projectFolder, 'dist/src/main.js'))) {
  say('There is no dist/: make build comes first.')
  process.exit(2)
}

requirePlaces(read(document))

const folder = mkdtempSync(join(tmpdir(), 'auth-api-bench-'))
const logOf = (name: string) => join(folder, `${name.replaceAll(/\W/g, '-')}.log`)
const own = process.env.DATABASE_URL ? undefined : await startPostgresServer()

try {
  const databaseUrl = await makeDatabase(process.env.DATABASE_URL ?? own?.url ?? '')
  const results = await measure({ databaseUrl, secret: randomBytes(32).toString('hex') })
  writeFileSync(document, writeRow(writeDocument(read(document), results), results))
  say(`Written: ${document}`)
} finally {
  await own?.stop()
  rmSync(folder, { recursive: true })
}

async function measure(shared: Shared): Promise<Results> {
  const commands = [plainNode(shared), plainExpress(shared), betterAuth(shared), authApi(shared)]
  say('start')
  const start = []
  for (const command of commands) start.push(await measureStart(command))

  const servers = []
  for (const command of commands) servers.push(await startServer(command, logOf(command.name)))
  const api = servers.at(-1)
  if (api === undefined) throw new Error('no server')
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
    say('logins')
    const logins = await measureLogins(api, { rounds: Math.min(rounds, 5), seconds })
    const storm = await measureStorm(api, { rounds: Math.min(rounds, 5), seconds })
    say('registrations')
    const promises = await measurePromises(api.url)
    say('tasks')
    const floor = servers.find(({ name }) => name === 'plain node:http')
    if (floor === undefined) throw new Error('no floor')
    const tasks = await measureTasks(api, floor, shared.databaseUrl, tasksOfOneUser, {
      rounds: Math.min(rounds, 3),
      seconds,
    })
    say('operations')
    const few = Math.min(rounds, 3)
    const operations = await measureOperations([5, 100, 1000], logOf('operations'), few, seconds)
    say('users')
    const growth = await measureRows(rows, api, shared.databaseUrl, few, seconds)
    const postgres = await versionOf(shared.databaseUrl)
    return {
      me,
      refresh,
      logins,
      storm,
      promises,
      tasks,
      start,
      memory,
      operations,
      rows: growth,
      postgres,
      seconds,
      rounds,
    }
  } finally {
    for (const server of servers) await server.stop()
  }
}

async function measureStart(command: ServerCommand) {
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
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
