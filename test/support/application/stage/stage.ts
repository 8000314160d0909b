import { randomUUID } from 'node:crypto'
import { contract as authContract } from '../../../../generated/contract.js'
import { contractFacts } from '../../../../src/app/auth-contract.js'
import type { OpenDatabase } from '../../../../src/app/data/database/open-database.js'
import { openDatabase } from '../../../../src/app/data/pool/connection.js'
import { createTokens } from '../../../../src/app/security/tokens/tokens.js'
import { breakTables } from '../../databases/broken-tables.js'
import { postgresOptions } from '../../databases/database-options.js'
import { ApiCaller } from '../../http/api-caller.js'
import { freePort } from '../../processes/free-port.js'
import { createMailbox, type Mailbox } from '../mailbox.js'
import { startTestApp, type TestAppOptions, testSecret } from '../test-app.js'

/** Stands in every secret of a stage that is text, so that a test finds it wherever it has got to. */
export const canary = 'c4n4ry'

/**
 * A server on which all is well; one that lets only users with a verified address log in; one whose limits are used up; one whose tables
 * are broken; one whose database is away.
 */
export type Place = 'open' | 'strict' | 'limited' | 'broken' | 'away'

/** Somebody who has registered, and has logged in. */
export interface Account {
  readonly id: string
  readonly email: string
  readonly password: string
  readonly accessToken: string
  readonly refreshToken: string
}

/** Genuine tokens of an account, that have expired. */
export interface PastTokens {
  accessOf(account: Account): string
  refreshOf(account: Account): string
}

/** Servers with one secret and on one database, so that what one has issued is good at all of them. */
export interface Stage {
  readonly urls: Readonly<Record<Place, string>>
  newAccount(): Promise<Account>
  /** The mails of all servers. */
  readonly mailbox: Mailbox
  readonly database: OpenDatabase
  readonly pastTokens: PastTokens
  close(): Promise<void>
}

export async function openStage(
  database: OpenDatabase,
  { env: own = {}, ...others }: TestAppOptions = {},
): Promise<Stage> {
  const mailbox = createMailbox()
  const options = { ...others, printMail: mailbox.take }
  const env = { MAIL_OUTBOX: 'on', ...own }
  const now = new Date()
  const nowhere = `postgresql://auth:${canary}@127.0.0.1:${await freePort()}/auth`
  const away = await openDatabase(postgresOptions(nowhere))
  const places = {
    open: await startTestApp(database, { env, ...options }),
    strict: await startTestApp(database, {
      ...options,
      env: { ...env, REQUIRE_VERIFIED_EMAIL: 'true' },
    }),
    limited: await startTestApp(database, {
      ...options,
      env: { ...env, RATE_LIMITS: 'on' },
      // Its window never ends, however long a suite takes.
      clock: () => now,
    }),
    broken: await startTestApp(await breakTables(database), { env, ...options }),
    away: await startTestApp(away, { env, ...options }),
  }
  await useUpLimits(places.limited.url)
  return {
    urls: {
      open: places.open.url,
      strict: places.strict.url,
      limited: places.limited.url,
      broken: places.broken.url,
      away: places.away.url,
    },
    newAccount: async () => {
      const account = await newAccount(places.open.url)
      // The mail of the registration is not what a test waits for.
      await mailbox.next(account.email)
      return account
    },
    mailbox,
    database,
    pastTokens: pastTokens(),
    close: async () => {
      for (const app of Object.values(places)) await app.close()
      await away.close()
    },
  }
}

async function newAccount(url: string): Promise<Account> {
  const api = new ApiCaller(url)
  const email = `${randomUUID()}@example.com`
  const password = `${canary} battery`
  const { id } = (await api.register({ email, password, name: 'Ada Lovelace' })).body
  const accessToken = (await api.login({ username: email, password })).body.access_token
  return { id, email, password, accessToken, refreshToken: api.jar.get('refresh_token') ?? '' }
}

function pastTokens(): PastTokens {
  const issuedAt = new Date(0)
  const expiresAt = new Date(contractFacts.sessionLifetime * 1000)
  const { accessTokenLifetime: accessLifetime } = contractFacts
  const tokens = createTokens({ secret: testSecret, accessLifetime, now: () => issuedAt })
  const grant = ({ id, email }: Account) => ({ sub: id, email, sid: randomUUID() })
  return {
    accessOf: (account) => tokens.signAccess(grant(account)),
    refreshOf: (account) => tokens.signRefresh({ ...grant(account), gen: 0, issuedAt, expiresAt }),
  }
}

async function useUpLimits(url: string): Promise<void> {
  for (const { method, path, rateLimit } of Object.values(authContract.operations)) {
    for (let i = 0; i < (rateLimit?.limit ?? 0); i += 1)
      await fetch(`${url}${path}`, { method: method.toUpperCase() })
  }
}
