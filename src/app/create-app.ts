import { availableParallelism } from 'node:os'
import { contract as authContract } from '../../generated/contract.js'
import { bindHandlers } from '../binding/binding.js'
import type { IncompleteOperation } from '../binding/completeness.js'
import { networkOf } from '../http/limits/address-prefix.js'
import { type LimitStores, openLimitStores } from '../http/limits/limit-stores.js'
import { LimitsUnavailable, secondsUntilAvailable } from '../http/limits/unavailable.js'
import type { Logger } from '../http/server/logger.js'
import { createHttpServer, type HttpServer } from '../http/server/server.js'
import type { Metrics } from '../http/site/metrics.js'
import { contractDocument, contractFacts } from './auth-contract.js'
import type { AppConfig } from './config/config.js'
import { sessionsOf } from './data/accounts/sessions.js'
import { userSessionsOf } from './data/accounts/user-sessions.js'
import { usersOf } from './data/accounts/users.js'
import type { OpenDatabase } from './data/database/open-database.js'
import { isUnavailable } from './data/pool/unavailable.js'
import { tagsOf } from './data/tasks/tags.js'
import { tasksOf } from './data/tasks/tasks.js'
import { authHandlers } from './handlers/auth-handlers.js'
import { withHostCookies } from './handlers/authentication/host-cookie.js'
import { createLifecycle, type Lifecycle } from './lifecycle.js'
import { authEventRecorder } from './logging/auth-events.js'
import { migrationsCheck } from './migrations-check.js'
import { openOwnDatabase } from './open-own-database.js'
import { purgeSessions } from './purge-sessions.js'
import type { LoginDelay } from './security/login-delay/login-delay.js'
import { memoryLoginDelay } from './security/login-delay/memory-login-delay.js'
import { redisLoginDelay } from './security/login-delay/redis-login-delay.js'
import { PasswordsBusy } from './security/passwords/hash-turns.js'
import { loadCommonPasswords } from './security/passwords/password-policy.js'
import { createPasswords, type Passwords } from './security/passwords/passwords.js'
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
  const threads = Math.ceil(availableParallelism() / config.workers)
  // At once: to open the embedded database and to start bcrypt each takes a good part of a second.
  const [database, passwords, commonPasswords, limits] = await Promise.all([
    parts.database ?? open(openOwnDatabase(config, logger), (database) => database.close()),
    parts.passwords ??
      open(createPasswords({ ...config.passwords, threads }), (passwords) => passwords.close()),
    loadCommonPasswords(),
    enabled
      ? open(openLimitStores({ redisUrl, logger, now }), (stores) => stores.close())
      : undefined,
  ])
  metrics?.watch({ connections: database.connections, passwords })
  const users = usersOf(database.db)
  const sessions = sessionsOf(database.db)
  const report = (deleted: number) => metrics?.sessionsPurged(deleted)
  atClose(purgeSessions({ sessions, logger, now, report }).stop)

  const loggedAddress =
    config.logClientAddress === 'full' ? (address: string) => address : networkOf
  const recordEvent = authEventRecorder({
    logger,
    count: (event, by) => metrics?.countAuthEvent(event, by),
    loggedAddress,
    secret: config.tokens.secret,
  })
  recordEvent('signing_keys_loaded', {}, keyIdsOf(config.tokens))
  const { handlers, authenticators, sessionOf } = authHandlers(config, {
    users,
    sessions,
    userSessions: userSessionsOf(database.db),
    passwords,
    commonPasswords,
    loginDelay: limits && loginDelayOver(limits.redis, now),
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
  return createHttpServer(binding, {
    logger,
    observe: (exchange) => {
      metrics?.observe(exchange)
      const { requestId, clientAddress: address, status, code, userId } = exchange
      if (status !== 429) return
      recordEvent('request_throttled', { requestId, address }, { userId, reason: code })
    },
    observeClosedConnections: (reason, count) => metrics?.countClosedConnections(reason, count),
    loggedAddress,
    maxConnections: config.http.maxConnections,
    trustProxy: config.http.trustProxy,
    corsOrigins: config.http.corsOrigins,
    secureCookies: config.cookies.secure,
    rateLimits: limits ? { stores: limits, sessionOf } : false,
    docs: config.docs ? contractDocument : undefined,
    retryAfterOf,
    readiness: {
      database: () => database.ping(),
      migrations: migrationsCheck(database),
      ...limits?.checks,
    },
  })
}

function loginDelayOver(redis: LimitStores['redis'], now: () => Date): LoginDelay {
  const policy = { ...contractFacts.accountDelay, remember: contractFacts.sessionLifetime }
  return redis ? redisLoginDelay(policy, now, redis) : memoryLoginDelay(policy, now)
}

function keyIdsOf({ secret, previousSecret }: AppConfig['tokens']) {
  const previousKeyId = previousSecret === undefined ? undefined : signingKey(previousSecret).kid
  return { keyId: signingKey(secret).kid, previousKeyId }
}

/** Seconds to wait, where an error means that a part of the service is busy or away. */
function retryAfterOf(error: unknown): number | undefined {
  if (error instanceof PasswordsBusy) return 1
  return isUnavailable(error) || error instanceof LimitsUnavailable
    ? secondsUntilAvailable
    : undefined
}
