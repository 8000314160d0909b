import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type App, createApp } from '../app.js'
import { readConfig } from '../config/read-config.js'
import { authContract, contractDocument } from '../contract/auth-contract.js'
import { openMemoryDatabase } from '../data/memory-database.js'
import type { OpenDatabase } from '../data/open-database.js'
import { emptyDatabase, readWholeDatabase } from '../data/whole-database.js'
import { createLogger } from '../logging/create-logger.js'
import { answerByApp } from '../mock/answer-by-app.js'
import { catalogOf } from '../mock/catalog.js'
import { createMock } from '../mock/create-mock.js'
import { memoryState } from '../mock/memory-state.js'
import { mockBanner } from '../mock/mock-banner.js'
import { createMockClock } from '../mock/mock-clock.js'
import { plantSeed } from '../mock/plant-seed.js'
import { readSeed, type Seed } from '../mock/seed.js'
import { loadBcrypt } from '../security/bcrypt.js'
import type { MockOutput } from './mock-output.js'

export interface StatefulMockOptions extends MockOutput {
  /** Limits as the contract declares them; else none. */
  readonly rateLimits: boolean
  readonly seedFile: string | undefined
  /** Where the image of an empty database is kept. */
  readonly cacheFolder: string
}

/** As cheap as bcrypt gets: these passwords protect nothing. */
const rounds = 4

/**
 * The real server on a database in memory, with a clock that can be moved. It listens at once; requests wait until the
 * memory is there.
 * @returns where it listens, what it remembers, and how it is closed
 */
export async function startStatefulMock(
  options: StatefulMockOptions,
): Promise<{ url: string; database: OpenDatabase; close: () => Promise<void> }> {
  const { print, printError, quiet, port, host, seedFile } = options
  const seed: Seed =
    seedFile === undefined ? { users: [] } : readSeed(await readFile(seedFile, 'utf8'))
  const clock = createMockClock(() => new Date())
  const memory = openMemory(options, seed, clock.now)
  // It is awaited below; until then its failure waits too.
  memory.catch(() => undefined)

  const contract = { contract: authContract, document: contractDocument }
  const mock = await createMock({
    contract,
    stateful: {
      answerer: answerByApp(async () => (await memory).app()),
      memory: {
        advance: clock.advance,
        reset: async () => {
          clock.reset()
          await (await memory).reset()
        },
        state: async () => ({
          now: clock.now(),
          users: memoryState(await readWholeDatabase((await memory).database.db)),
        }),
      },
    },
    log: quiet ? undefined : print,
    onError: (error) => printError(String(error)),
  })
  const close = async () => {
    await mock.close()
    await (await memory).close()
  }
  try {
    const url = await mock.listen(port, host)
    print(mockBanner(url, catalogOf(contract, true)))
    return { url, database: (await memory).database, close }
  } catch (error) {
    await close().catch(() => undefined)
    throw error
  }
}

/** The database and the server on it, begun anew at each reset. */
async function openMemory(options: StatefulMockOptions, seed: Seed, now: () => Date) {
  const database = await openMemoryDatabase(options.cacheFolder)
  const { hash } = loadBcrypt()
  const begin = async (): Promise<App> => {
    const tools = { hash: (text: string) => hash(text, rounds), newId: randomUUID, now }
    await plantSeed(database, seed, tools)
    return startApp(options, database, now)
  }
  try {
    let app = await begin()
    return {
      database,
      app: () => app,
      reset: async () => {
        await app.close()
        await emptyDatabase(database.db)
        app = await begin()
      },
      close: async () => {
        await app.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

function startApp(
  { rateLimits }: StatefulMockOptions,
  database: OpenDatabase,
  now: () => Date,
): Promise<App> {
  const secret = randomBytes(32).toString('hex')
  const config = readConfig({
    NODE_ENV: 'test',
    BCRYPT_ROUNDS: String(rounds),
    RATE_LIMITS: rateLimits ? 'on' : 'off',
    JWT_SECRET_KEY: secret,
  })
  const logger = createLogger({ level: 'warn', format: 'readable' })
  return createApp({ ...config, tokens: { secret } }, { logger, now, database })
}
