import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import bcrypt from 'bcryptjs'
import { expect } from 'chai'
import { sql } from 'kysely'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

const rounds = 5

oneDatabase('a stored hash', (database) => {
  let app: TestApp
  let api: ApiCaller
  let email: string

  before(async () => {
    app = await startTestApp(database(), { env: { BCRYPT_ROUNDS: String(rounds) } })
  })
  after(() => app.close())
  beforeEach(async () => {
    api = new ApiCaller(app.url)
    email = `ada-${randomUUID()}@example.com`
    await api.register({ email, password })
  })

  const store = (hash: string) =>
    database()
      .db.updateTable('users')
      .set({ password_hash: hash })
      .where('email', '=', email)
      .execute()
  const stored = async () => {
    const { password_hash } = await database()
      .db.selectFrom('users')
      .select('password_hash')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    return password_hash
  }
  const login = (text: string) => api.login({ username: email, password: text })

  for (const [what, longest, next] of [
    ['ASCII', 'x'.repeat(72), 'y'],
    ['two bytes a character', 'é'.repeat(36), 'x'],
    ['three bytes a character', '語'.repeat(24), '語'],
    ['four bytes a character', '\u{1F40E}'.repeat(18), 'a'],
  ] as const) {
    it(`SEC-05 of 72 bytes is no hash of a longer password: ${what}`, async () => {
      await store(bcrypt.hashSync(longest, rounds))
      expect((await login(longest)).status).to.equal(200)
      expectRefusal(await login(`${longest}${next}`), 401, 'INVALID_CREDENTIALS')
      const longer = await api.register({ email: `x${email}`, password: `${longest}${next}` })
      expectRefusal(longer, 400, 'PASSWORD_TOO_LONG')
    })
  }

  it('SEC-05 that a library made of the first 72 bytes does not let the whole password in', async () => {
    await store(bcrypt.hashSync('x'.repeat(80), rounds))
    expectRefusal(await login('x'.repeat(80)), 401, 'INVALID_CREDENTIALS')
  })

  it('SEC-16 stays as it is when it costs as much as a new one, or more', async () => {
    for (const cost of [rounds, rounds + 1]) {
      const hash = bcrypt.hashSync(password, cost)
      await store(hash)
      expect((await login(password)).status).to.equal(200)
      expect(await stored()).to.equal(hash)
    }
  })

  it('SEC-16 that is cheaper stays as it is when the password is wrong', async () => {
    const hash = bcrypt.hashSync(password, rounds - 1)
    await store(hash)
    expectRefusal(await login('wrong horse battery'), 401, 'INVALID_CREDENTIALS')
    expect(await stored()).to.equal(hash)
    expect((await login(password)).status).to.equal(200)
    expect(await stored()).to.match(/^\$2b\$05\$/)
  })

  it('SEC-16 is not renewed when another password was set meanwhile', async function () {
    // PGlite has one connection: nothing comes between the two statements of a login there.
    if (database().kind === 'pglite') return this.skip()
    await store(bcrypt.hashSync(password, rounds - 1))
    const changed = bcrypt.hashSync('another horse battery', rounds)
    const { db } = database()
    let response: ReturnType<typeof login> | undefined
    await db.transaction().execute(async (transaction) => {
      await transaction
        .selectFrom('users')
        .select('id')
        .where('email', '=', email)
        .forUpdate()
        .execute()
      // Reads the old hash, and then waits for the row.
      response = login(password)
      await untilTheNewHashWaits()
      await transaction
        .updateTable('users')
        .set({ password_hash: changed })
        .where('email', '=', email)
        .execute()
    })
    expect((await response)?.status).to.equal(200)
    expect(await stored()).to.equal(changed)
    expectRefusal(await login(password), 401, 'INVALID_CREDENTIALS')
    expect((await login('another horse battery')).status).to.equal(200)
  })

  // The mail of the registration may wait for the same row: it is the login's statement that counts.
  async function untilTheNewHashWaits(): Promise<void> {
    for (;;) {
      const { rows } = await sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'
        and query like 'update "users" set "password_hash"%'`.execute(database().db)
      if (rows.length > 0) return
      await wait(5)
    }
  }
})
