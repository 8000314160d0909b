import { setImmediate } from 'node:timers/promises'
import { readConfig } from '../../../src/app/config/read-config.js'
import { createApp } from '../../../src/app/create-app.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { createLogger } from '../../../src/app/logging/create-logger.js'
import type { Mail } from '../../../src/app/mail/mail.js'
import type { Logger } from '../../../src/http/server/logger.js'
import type { Metrics } from '../../../src/http/site/metrics.js'
import { cheapHashes, cheapRounds } from './cheap-hashes.js'

export interface TestApp {
  readonly url: string
  /** Moves the server's clock forward. */
  advance(seconds: number): void
  now(): Date
  /** Resolves when no mail waits any more. */
  mailsSent(): Promise<void>
  close(): Promise<void>
}

export interface TestAppOptions {
  /** Names of the configuration, over those that suit a test: port 0, cheap hashes, a fixed secret, kept mails, no limits. */
  readonly env?: Readonly<Record<string, string>>
  readonly logger?: Logger
  readonly metrics?: Metrics
  /** Is told the mails of a server with MAIL_OUTBOX=on. */
  readonly printMail?: (mail: Mail) => void
  /** The server's clock; without it, the system's, moved by `advance`. */
  readonly clock?: () => Date
}

export const testSecret = '0123456789abcdef'.repeat(4)

/** The real server on a free port of the loopback, over a database that the test has open. Its clock starts now, and is moved by hand. */
export async function startTestApp(
  database: OpenDatabase,
  {
    env = {},
    logger = createLogger({ level: 'error', format: 'json' }),
    metrics,
    printMail,
    clock = () => new Date(),
  }: TestAppOptions = {},
): Promise<TestApp> {
  const { tokens, ...config } = readConfig({
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    BCRYPT_ROUNDS: String(cheapRounds),
    RATE_LIMITS: 'off',
    JWT_SECRET_KEY: testSecret,
    MAIL_OUTBOX: 'on',
    ...env,
  })
  let offset = 0
  const now = () => new Date(clock().getTime() + offset)
  const app = await createApp(
    { ...config, tokens: { ...tokens, secret: tokens.secret ?? testSecret } },
    {
      logger,
      now,
      database,
      metrics,
      ...(printMail && { printMail }),
      passwords: config.passwords.rounds === cheapRounds ? await cheapHashes() : undefined,
    },
  )
  return {
    url: await app.listen(),
    advance: (seconds) => {
      offset += seconds * 1000
    },
    now,
    mailsSent: async () => {
      const first = database.db.selectFrom('mail_jobs').select('id').limit(1)
      while ((await first.executeTakeFirst()) !== undefined) await setImmediate()
    },
    close: () => app.close(),
  }
}
