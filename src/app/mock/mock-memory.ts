import { randomBytes, randomUUID } from 'node:crypto'
import { readConfig } from '../config/read-config.js'
import { type App, createApp } from '../create-app.js'
import { openMemoryDatabase } from '../data/database/memory-database.js'
import type { OpenDatabase } from '../data/database/open-database.js'
import { emptyDatabase, readWholeDatabase } from '../data/database/whole-database.js'
import { warnOfIncomplete } from '../handlers/warn-of-incomplete.js'
import { createLogger } from '../logging/create-logger.js'
import { loadBcrypt } from '../security/passwords/bcrypt.js'
import { memoryState } from './memory-state.js'
import { plantSeed } from './plant-seed.js'
import type { Seed } from './seed.js'

export interface MockMemoryOptions {
  readonly seed: Seed
  readonly now: () => Date
  /** Limits as the contract declares them; else none. */
  readonly rateLimits: boolean
  /** Where the image of an empty database is kept. */
  readonly cacheFolder: string
}

/** A database in memory, and the real server on it. */
export interface MockMemory {
  readonly database: OpenDatabase
  /** The server of this moment: a reset begins another. */
  app(): App
  /** Back to the seed. */
  reset(): Promise<void>
  users(): Promise<ReturnType<typeof memoryState>>
  close(): Promise<void>
}

/** As cheap as bcrypt gets: these passwords protect nothing. */
const rounds = 4

/** @throws Error that says what of the seed can't be stored */
export async function openMockMemory(options: MockMemoryOptions): Promise<MockMemory> {
  const { seed, now, cacheFolder } = options
  const database = await openMemoryDatabase(cacheFolder)
  const { hash } = loadBcrypt()
  const tools = { hash: (password: string) => hash(password, rounds), newId: randomUUID, now }

  async function begin(): Promise<App> {
    await plantSeed(database, seed, tools)
    return startApp(options, database)
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
      users: async () => memoryState(await readWholeDatabase(database.db)),
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

function startApp({ rateLimits, now }: MockMemoryOptions, database: OpenDatabase): Promise<App> {
  const secret = randomBytes(32).toString('hex')
  const config = readConfig({
    NODE_ENV: 'test',
    // Kept, and shown at /outbox.
    MAIL_OUTBOX: 'on',
    BCRYPT_ROUNDS: String(rounds),
    RATE_LIMITS: rateLimits ? 'on' : 'off',
    JWT_SECRET_KEY: secret,
  })
  const logger = createLogger({ level: 'warn', format: 'readable' })
  return createApp(
    { ...config, tokens: { secret } },
    { logger, now, database, onIncomplete: warnOfIncomplete(logger) },
  )
}
