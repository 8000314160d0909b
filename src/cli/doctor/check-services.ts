import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../app/config/config.js'
import type { OpenDatabase } from '../../app/data/database/open-database.js'
import { messageOf } from '../message-of.js'
import { type CheckResult, failed, ok, warning } from './check.js'

/** Servers and database may differ by this much before tokens and limits go wrong. */
const toleratedSkewMs = 5_000

/** The database of the configuration, its migrations, and its clock beside ours. */
export async function checkDatabase(
  { env, database }: Config,
  now: () => Date,
): Promise<readonly CheckResult[]> {
  if (database.url === undefined) return [checkEmbedded(env, database.dataDir)]
  const { openDatabase } = await import('../../app/data/pool/connection.js')
  const opened = await openDatabase({ ...database, now, onError: () => {} })
  try {
    return await checkPostgres(opened, now)
  } catch (error) {
    const advice = 'Is it running, and are host, port, user and password of DATABASE_URL right?'
    return [failed('database', messageOf(error), advice)]
  } finally {
    await opened.close()
  }
}

function checkEmbedded(env: Config['env'], dataDir: string): CheckResult {
  const state = existsSync(join(dataDir, 'pglite')) ? 'in' : 'will be made in'
  const found = `embedded PostgreSQL, ${state} ${dataDir}; migrations run at the start`
  if (env !== 'production') return ok('database', found)
  return warning('database', found, 'Set DATABASE_URL for data that matters.')
}

async function checkPostgres(
  { db, migrator }: OpenDatabase,
  now: () => Date,
): Promise<readonly CheckResult[]> {
  const { readServerFacts } = await import('../../app/data/database/server-facts.js')
  const before = now().getTime()
  const { version, now: theirs } = await readServerFacts(db)
  const ours = (before + now().getTime()) / 2
  const pending = await migrator.pending()
  const skew = theirs.getTime() - ours
  const seconds = `${(Math.abs(skew) / 1000).toFixed(1)} s ${skew < 0 ? 'behind' : 'ahead'}`
  return [
    ok('database', `PostgreSQL ${version}`),
    pending.length === 0
      ? ok('migrations', 'all have run')
      : failed('migrations', `pending: ${pending.join(', ')}`, 'Run `migrate up`.'),
    Math.abs(skew) <= toleratedSkewMs
      ? ok('clock', `the database is ${seconds}`)
      : failed('clock', `the database is ${seconds}`, 'Synchronize both clocks (NTP).'),
  ]
}

/** Where limits are counted. */
export async function checkRedis({ env, rateLimits }: Config): Promise<CheckResult> {
  const { redisUrl } = rateLimits
  if (redisUrl === undefined) {
    const found = 'none: limits are counted in this process'
    if (env !== 'production') return ok('redis', found)
    const advice = 'With more than one server, set REDIS_URL: each would count for itself.'
    return warning('redis', found, advice)
  }
  const { linkRedis } = await import('../../http/limits/redis/redis-link.js')
  const silent = () => {}
  const link = await linkRedis(redisUrl, {
    error: silent,
    warn: silent,
    info: silent,
    debug: silent,
  })
  try {
    await link.send(['PING'])
    return ok('redis', 'answers')
  } catch (error) {
    const advice =
      'Is it running, and is REDIS_URL right? Without it, operations that have a limit answer 503.'
    return failed('redis', messageOf(error), advice)
  } finally {
    link.close()
  }
}

/** Whether a server could listen, or does already. */
export async function checkPort({ http }: Config): Promise<CheckResult> {
  const { requireFreePort } = await import('../serve/require-free-port.js')
  try {
    await requireFreePort(http.port, http.host)
    return ok('port', `${http.port} is free`)
  } catch (error) {
    const advice = 'Nothing to do when this is the server itself.'
    return warning('port', messageOf(error), advice)
  }
}
