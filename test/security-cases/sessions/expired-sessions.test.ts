import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { sql } from 'kysely'
import { contractFacts } from '../../../src/app/auth-contract.js'
import { startTestApp } from '../../support/application/test-app.js'
import { eachDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

eachDatabase('the sessions that have expired', (database) => {
  const start = async (clock: () => Date) => startTestApp(database(), { clock })
  const count = async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from sessions`.execute(
      database().db,
    )
    return Number(rows[0]?.n)
  }

  it('SEC-44 are deleted by a server that starts, and no others', async () => {
    const beginning = Date.now()
    let now = beginning
    const clock = () => new Date(now)
    const email = `ada-${randomUUID()}@example.com`
    const first = await start(clock)
    const [early, late] = [new ApiCaller(first.url), new ApiCaller(first.url)]
    await early.register({ email, password })
    await early.login({ username: email, password })
    now += 1000
    await late.login({ username: email, password })
    expect(await count()).to.equal(2)
    await first.close()

    now = beginning + contractFacts.sessionLifetime * 1000
    const second = await start(clock)
    try {
      for (const caller of [early, late]) Object.assign(caller, { url: second.url })
      expectRefusal(await early.refresh(), 401, 'REFRESH_TOKEN_EXPIRED')
      expect((await late.refresh()).status).to.equal(200)
    } finally {
      // The batch that is under way ends before the server does.
      await second.close()
    }
    expect(await count()).to.equal(1)
    await (await start(clock)).close()
    expect(await count()).to.equal(1)
  })
})
