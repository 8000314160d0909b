import { contract as authContract } from '../../generated/contract.js'
import { bindHandlers } from '../binding/binding.js'
import type { IncompleteOperation } from '../binding/completeness.js'
import { networkOf } from '../http/limits/address-prefix.js'
import { type LimitStores, openLimitStores } from '../http/limits/limit-stores.js'
import type { Logger } from '../http/server/logger.js'
import { createHttpServer, type HttpServer } from '../http/server/server.js'
import type { Metrics } from '../http/site/metrics.js'
import { contractDocument, contractFacts } from './auth-contract.js'
import type { AppConfig } from './config/config.js'
import { accountRepositoriesOf } from './data/accounts/account-repositories.js'
import type { OpenDatabase } from './data/database/open-database.js'
import { tagsOf } from './data/tasks/tags.js'
import { tasksOf } from './data/tasks/tasks.js'
import { authHandlers } from './handlers/auth-handlers.js'
import { withHostCookies } from './handlers/authentication/host-cookie.js'
import { createLifecycle, type Lifecycle } from './lifecycle.js'
import { authEventRecorder } from './logging/auth-events.js'
import type { Mail } from './mail/mail.js'
import { migrationsCheck } from './migrations-check.js'
import { openMail } from './open-mail.js'
import { openOwnDatabase } from './open-own-database.js'
import { commonPasswordList, openPasswords } from './open-passwords.js'
import { purgeExpired } from './purge-expired.js'
import { retryAfterOf } from './retry-after.js'
import type { DelayPolicy, LoginDelay } from './security/login-delay/login-delay.js'
import { memoryLoginDelay } from './security/login-delay/memory-login-delay.js'
import { redisLoginDelay } from './security/login-delay/redis-login-delay.js'
import { oneTimeSecrets } from './security/one-time-secrets.js'
import type { Passwords } from './security/passwords/passwords.js'
import { signingKey } from './security/tokens/signing-key.js'

export interface AppParts {
  readonly logger: Logger
  readonly now?: () => Date
  readonly metrics?: Metrics | undefined
  /** An open database, which stays open; without it the one of the configuration is opened and closed. */
  readonly database?: OpenDatabase
  /** Told of each operation that answers 501 until its code is written. Without it, such an operation is an error. */
  readonly onIncomplete?: (operation: IncompleteOperation) => void
  /** Hashes at the configured cost, and stays open; without it, threads are started and ended. */
  readonly passwords?: Passwords | undefined
  /** Called with each mail that is kept instead of being sent. */
  readonly printMail?: (mail: Mail) => void
}

export interface App {
  /** Answers one request, without a port of its own. */
  readonly answer: HttpServer['answer']
  /** @returns where it listens */
  listen(): Promise<string>
  /** Answers what has been accepted, then closes what was opened. */
  close(): Promise<void>
}

/**
 * Wires the rooms together.
 * @throws Error when the database can't be opened, or contract and handlers differ
 */
export async function createApp(config: AppConfig, parts: AppParts): Promise<App> {
  const lifecycle = createLifecycle()
  try {
    const server = await wire(config, parts, lifecycle)
    return {
      answer: server.answer,
      listen: () => server.listen(config.http.port, config.http.host),
      close: async () => {
        await server.close()
        await lifecycle.close()
      },
    }
  } catch (error) {
    await lifecycle.close()
    throw error
  }
}

async function wire(
  config: AppConfig,
  parts: AppParts,
  { open, atClose }: Lifecycle,
): Promise<HttpServer> {
  const { logger, metrics, now = () => new Date() } = parts
  const { enabled, redisUrl } = config.rateLimits
  const [database, limits] = await Promise.all([
    parts.database ?? open(openOwnDatabase(config, logger), (database) => database.close()),
    enabled
      ? open(openLimitStores({ redisUrl, logger, now }), (stores) => stores.close())
      : undefined,
  ])
  const aside = openPasswords(config)
  const passwords = parts.passwords ?? aside
  if (parts.passwords === undefined) atClose(aside.close)
  metrics?.watch({ connections: database.connections, passwords })
  const repositories = accountRepositoriesOf(database.db, config.sessions.inactivitySeconds)
  const report = (deleted: number) => metrics?.sessionsPurged(deleted)
  const { eventRetention } = contractFacts
  atClose(purgeExpired({ ...repositories, eventRetention, logger, now, report }).stop)
  const secrets = oneTimeSecrets(config.tokens.secret)
  const { printMail } = parts
  const mail =
    config.mail &&
    (await open(openMail(config.mail, { database, secrets, logger, now, printMail }), (opened) =>
      opened.close(),
    ))

  const loggedAddress =
    config.logClientAddress === 'full' ? (address: string) => address : networkOf
  const recordEvent = authEventRecorder({
    logger,
    count: (event, by) => metrics?.countAuthEvent(event, by),
    store: repositories.accountEvents.add,
    now,
    loggedAddress,
    secret: config.tokens.secret,
  })
  void recordEvent('signing_keys_loaded', {}, keyIdsOf(config.tokens))
  const { handlers, authenticators, sessionOf } = authHandlers(config, {
    ...repositories,
    passwords,
    commonPasswords: commonPasswordList(),
    loginDelay: limits && accountDelay(limits.redis, contractFacts.accountDelay, now),
    mailDelay: limits && accountDelay(limits.redis, contractFacts.mailDelay, now),
    mails: mail?.requests,
    secrets,
    recordEvent,
    now,
    tasksOf: (userId) => tasksOf(database.db, userId),
    tagsOf: (userId) => tagsOf(database.db, userId),
  })
  const contract = config.cookies.hostPrefix ? withHostCookies(authContract) : authContract
  const binding = await bindHandlers(contract, {
    authenticators,
    handlers,
    validateResponses: config.validateResponses,
    onIncomplete: parts.onIncomplete,
  })
  const server = createHttpServer(binding, {
    logger,
    observe: (exchange) => {
      metrics?.observe(exchange)
      const { requestId, clientAddress: address, status, code, userId } = exchange
      if (status !== 429) return
      void recordEvent('request_throttled', { requestId, address }, { userId, reason: code })
    },
    observeClosedConnections: (reason, count) => metrics?.countClosedConnections(reason, count),
    loggedAddress,
    maxConnections: config.http.maxConnections,
    trustProxy: config.http.trustProxy,
    corsOrigins: config.http.corsOrigins,
    secureCookies: config.cookies.secure,
    rateLimits: limits ? { stores: limits, sessionOf } : false,
    docs: config.docs ? contractDocument : undefined,
    outbox: mail?.kept,
    retryAfterOf,
    readiness: {
      database: () => database.ping(),
      migrations: migrationsCheck(database),
      ...limits?.checks,
    },
  })
  return {
    ...server,
    listen: async (port, host) => {
      const url = await server.listen(port, host)
      // Nobody waits for the first hash but the first login.
      if (passwords === aside) {
        aside.prepare().catch((error) => logger.error('no password can be hashed', { error }))
      }
      return url
    },
  }
}

function accountDelay(
  redis: LimitStores['redis'],
  delay: Omit<DelayPolicy, 'remember'>,
  now: () => Date,
): LoginDelay {
  const policy = { ...delay, remember: contractFacts.sessionLifetime }
  return redis ? redisLoginDelay(policy, now, redis) : memoryLoginDelay(policy, now)
}

function keyIdsOf({ secret, previousSecret }: AppConfig['tokens']) {
  const previousKeyId = previousSecret === undefined ? undefined : signingKey(previousSecret).kid
  return { keyId: signingKey(secret).kid, previousKeyId }
}
