import { randomUUID } from 'node:crypto'
import type { Config } from './config/config.js'
import { authContract, contractDocument, contractFacts } from './contract/auth-contract.js'
import { bindHandlers } from './contract/binding.js'
import { cookieWriter } from './contract/cookie-writer.js'
import type { Authenticators, Handlers } from './contract/handlers.js'
import { openDatabase } from './data/connection.js'
import type { OpenDatabase } from './data/open-database.js'
import { sessionsOf } from './data/sessions.js'
import { isUnavailable } from './data/unavailable.js'
import { usersOf } from './data/users.js'
import { authenticateAccessToken } from './handlers/authenticate-access-token.js'
import { authenticateRefreshCookie } from './handlers/authenticate-refresh-cookie.js'
import { getCurrentUser } from './handlers/get-current-user.js'
import { loginUser } from './handlers/login-user.js'
import { logoutUser } from './handlers/logout-user.js'
import type { AuthPrincipals } from './handlers/principals.js'
import { refreshToken } from './handlers/refresh-token.js'
import { registerUser } from './handlers/register-user.js'
import { sessionReply } from './handlers/session-reply.js'
import { memoryStore } from './http/memory-store.js'
import { createHttpServer, type HttpServer } from './http/server.js'
import type { Logger } from './logging/logger.js'
import { PasswordsBusy } from './security/password-threads.js'
import { createPasswords, type Passwords } from './security/passwords.js'
import { createTokens } from './security/tokens.js'

/** A configuration whose secret is known. */
export type AppConfig = Config & { readonly tokens: { readonly secret: string } }

export interface AppParts {
  readonly logger: Logger
  readonly now?: () => Date
  /** An open database, which stays open; without it the one of the configuration is opened and closed. */
  readonly database?: OpenDatabase
}

export interface App {
  /** Answers one request, without a port of its own. */
  readonly answer: HttpServer['answer']
  /** @returns where it listens */
  listen(): Promise<string>
  /** Answers what has been accepted, then closes what was opened. */
  close(): Promise<void>
}

/** Addresses that are remembered at once for the limits of one operation. */
const maxCountedAddresses = 100_000

/**
 * Wires the rooms together.
 * @throws Error when the database can't be opened, or contract and handlers differ
 */
export async function createApp(config: AppConfig, parts: AppParts): Promise<App> {
  const { logger, now = () => new Date() } = parts
  const database = parts.database ?? (await openOwnDatabase(config, logger))
  const passwords = await createPasswords(config.passwords)
  const closeAll = async () => {
    await passwords.close()
    if (parts.database === undefined) await database.close()
  }

  try {
    const { handlers, authenticators } = bindable(config, database, passwords, now)
    const binding = await bindHandlers(authContract, handlers, authenticators, {
      validateReplies: config.validateReplies,
    })
    const server = createHttpServer({
      contract: authContract,
      binding,
      logger,
      trustProxy: config.http.trustProxy,
      corsOrigins: config.http.corsOrigins,
      rateLimitStore: config.rateLimits.enabled
        ? () => memoryStore({ maxKeys: maxCountedAddresses, now })
        : undefined,
      docs: config.docs ? contractDocument : undefined,
      retryAfterOf,
      ready: async () => ((await isUp(database)) ? [] : ['database']),
    })
    return {
      answer: server.answer,
      listen: () => server.listen(config.http.port, config.http.host),
      close: async () => {
        await server.close()
        await closeAll()
      },
    }
  } catch (error) {
    await closeAll()
    throw error
  }
}

async function openOwnDatabase(config: AppConfig, logger: Logger): Promise<OpenDatabase> {
  const database = await openDatabase({
    ...config.database,
    now: () => new Date(),
    onError: (error) => logger.warn('database connection lost', { error }),
  })
  try {
    if (database.kind === 'pglite') await database.migrator.up()
    else await warnOfPendingMigrations(database, logger)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** An external database is not changed behind its operator's back; it may also be away at the moment. */
async function warnOfPendingMigrations({ migrator }: OpenDatabase, logger: Logger): Promise<void> {
  try {
    const pending = (await migrator.status()).filter(({ executedAt }) => executedAt === null)
    if (pending.length === 0) return
    const names = pending.map(({ name }) => name)
    logger.warn('migrations are pending; run them with `auth-api migrate up`', { names })
  } catch (error) {
    if (!isUnavailable(error)) throw error
    logger.warn('the database does not answer yet', { error })
  }
}

function bindable(
  config: AppConfig,
  { db }: OpenDatabase,
  passwords: Passwords,
  now: () => Date,
): { handlers: Handlers<AuthPrincipals>; authenticators: Authenticators<AuthPrincipals> } {
  const { accessTokenLifetime, sessionLifetime, refreshCookie } = contractFacts
  const users = usersOf(db)
  const sessions = sessionsOf(db)
  const tokens = createTokens({ ...config.tokens, accessLifetime: accessTokenLifetime, now })
  const cookie = cookieWriter(refreshCookie, config.cookies)
  const replyWith = sessionReply({ tokens, cookie, now })
  const newId = randomUUID
  const { graceSeconds } = config.sessions

  return {
    handlers: {
      registerUser: registerUser({ users, passwords, newId, now }),
      loginUser: loginUser({ users, sessions, passwords, replyWith, sessionLifetime, newId, now }),
      refreshToken: refreshToken({ sessions, replyWith, cookie, graceSeconds, now }),
      getCurrentUser: getCurrentUser(),
      logoutUser: logoutUser({ sessions, cookie, now }),
    },
    authenticators: {
      accessToken: authenticateAccessToken({ tokens, sessions, now }),
      refreshCookie: authenticateRefreshCookie({ tokens, cookie }),
    },
  }
}

/** Seconds to wait, where an error means that a part of the service is busy or away. */
function retryAfterOf(error: unknown): number | undefined {
  if (error instanceof PasswordsBusy) return 1
  return isUnavailable(error) ? 2 : undefined
}

async function isUp(database: OpenDatabase): Promise<boolean> {
  try {
    await database.ping()
    return true
  } catch {
    return false
  }
}
