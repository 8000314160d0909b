import { mock } from 'node:test'
import { expect } from 'chai'
import { sql } from 'kysely'
import { accountRepositoriesOf } from '../../src/app/data/accounts/account-repositories.js'
import { type PurgeParts, purgeExpired } from '../../src/app/purge-expired.js'
import type { LogFields, Logger } from '../../src/http/server/logger.js'
import { insertUser } from '../support/application/users.js'
import { eachDatabase } from '../support/databases/databases.js'

const tenMinutes = 10 * 60 * 1000

/** A logger that hands each entry to whoever waits for it. */
function awaitedLogger() {
  const entries: { message: string; fields: LogFields }[] = []
  let notify = () => {}
  const log = (message: string, fields: LogFields = {}) => {
    entries.push({ message, fields })
    notify()
  }
  const logger: Logger = { error: log, warn: log, info: log, debug: log }
  const next = async () => {
    if (entries.length === 0) {
      await new Promise<void>((resolve) => {
        notify = resolve
      })
    }
    return entries.shift()
  }
  return { logger, next }
}

eachDatabase('the purge of sessions', (database) => {
  beforeEach(() => mock.timers.enable({ apis: ['setInterval'] }))
  afterEach(() => mock.timers.reset())

  const countSessions = async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from sessions`.execute(
      database().db,
    )
    return Number(rows[0]?.n)
  }

  async function insertSessions(count: number, expires: string): Promise<void> {
    const { id } = await insertUser(database().db)
    await sql`insert into sessions (id, user_id, expires_at, created_at)
              select gen_random_uuid(), ${id}, ${new Date(expires)}, ${new Date('2020-01-01')}
              from generate_series(1, ${count}::int)`.execute(database().db)
  }

  function start() {
    const { logger, next } = awaitedLogger()
    const reported: number[] = []
    const purge = purgeExpired({
      ...accountRepositoriesOf(database().db),
      eventRetention: 90 * 86_400,
      logger,
      now: () => new Date('2020-02-01'),
      report: (deleted) => reported.push(deleted),
    })
    return { ...purge, next, reported }
  }

  it('SEC-44 deletes every expired session at its start and later, more than one batch of them, and no other', async () => {
    await insertSessions(1234, '2020-01-08')
    await insertSessions(7, '2999-01-01')
    const { next, reported, stop } = start()
    expect(await next()).to.deep.equal({
      message: 'expired sessions deleted',
      fields: { deleted: 1234 },
    })
    expect(await countSessions()).to.equal(7)
    await insertSessions(3, '2020-01-08')
    mock.timers.tick(tenMinutes)
    expect((await next())?.fields).to.deep.equal({ deleted: 3 })
    expect(reported).to.deep.equal([1234, 3])
    await stop()
  })

  it('SEC-44 ends after the batch that is under way, however many wait to be deleted', async () => {
    const before = await countSessions()
    await insertSessions(1234, '2020-01-08')
    const { reported, stop } = start()
    await stop()
    expect(reported).to.deep.equal([500])
    expect(await countSessions()).to.equal(before + 734)
  })
})

describe('the purge of sessions', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setInterval'] }))
  afterEach(() => mock.timers.reset())

  const start = (purgeSessions: PurgeParts['sessions']['purgeExpired']) => {
    const { logger, next } = awaitedLogger()
    const purge = purgeExpired({
      sessions: { purgeExpired: purgeSessions },
      tokens: { purgeExpired: async () => {} },
      accountEvents: { purgeBefore: async () => {} },
      eventRetention: 90 * 86_400,
      logger,
      now: () => new Date(),
      report: () => {},
    })
    return { ...purge, next }
  }

  it('SEC-44 goes on after a failure', async () => {
    let calls = 0
    const { stop, next } = start(async () => {
      calls += 1
      if (calls === 1) throw new Error('the database is away')
      return 3
    })
    expect((await next())?.message).to.equal('expired rows stay until the next time')
    mock.timers.tick(tenMinutes)
    expect((await next())?.fields).to.deep.equal({ deleted: 3 })
    await stop()
  })

  it('SEC-44 never runs twice at once, and ends when it is stopped, after what is under way', async () => {
    let calls = 0
    let finish = (_deleted: number) => {}
    const { stop } = start(() => {
      calls += 1
      return new Promise((resolve) => {
        finish = resolve
      })
    })
    mock.timers.tick(3 * tenMinutes)
    expect(calls).to.equal(1)
    let stopped = false
    const stopping = stop().then(() => {
      stopped = true
    })
    await Promise.resolve()
    expect(stopped).to.equal(false)
    finish(0)
    await stopping
    mock.timers.tick(tenMinutes)
    expect(calls).to.equal(1)
  })
})
