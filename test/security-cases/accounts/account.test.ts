import { expect } from 'chai'
import { contractFacts } from '../../../src/app/auth-contract.js'
import type { Database } from '../../../src/app/data/database/database.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { type AccountStage, openAccountStage } from '../../support/application/account-caller.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { freshDatabase } from '../../support/databases/databases.js'

const next = 'staple of the battery'

describe('an account', () => {
  let database: OpenDatabase
  let stage: AccountStage
  const log = recordLog()

  before(async () => {
    database = await freshDatabase()
    stage = await openAccountStage(database, { logger: log.logger, env: { RATE_LIMITS: 'on' } })
  })
  after(async () => {
    await stage.close()
    await database.close()
  })

  it('SEC-95 slows down whoever guesses the password with a stolen access token', async () => {
    const user = await stage.newUser()
    const { failures } = contractFacts.accountDelay
    const guess = (path: string, method: string, body: object) => {
      // From one address after the other, with the same token.
      const thief = stage.caller(
        `10.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}.1`,
      )
      Object.assign(thief, { token: user.token, email: user.email })
      return thief.send(method, path, body)
    }
    const wrong = 'a wrong password'
    const outcomes: number[] = []
    for (let i = 0; i < failures; i += 1) {
      const { status } =
        i % 2 === 0
          ? await guess('/password', 'PUT', { current_password: wrong, new_password: next })
          : await guess('/account/delete', 'POST', { password: wrong })
      outcomes.push(status)
    }
    expect(outcomes).to.deep.equal(Array(failures).fill(403))
    const slowed = await guess('/account/delete', 'POST', { password: user.password })
    expect(slowed.status).to.equal(429)
    expect(slowed.headers.get('retry-after')).to.equal('1')
    expect(await user.isLoggedIn()).to.equal(true)
  })

  it('SEC-96 is deleted with every row of its user, and of nobody else', async () => {
    const [user, other] = [await stage.newUser(), await stage.newUser()]
    for (const each of [user, other]) {
      await fetch(`${stage.app.url}/api/v1/tasks`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${each.token}`, 'Content-Type': 'application/json' },
        body: '{"title":"Mine"}',
      })
    }
    const { id } = (await user.send('GET', '/account')).body
    const deletion = await user.send('POST', '/account/delete', { password: user.password })
    expect(deletion.status).to.equal(204)
    expect(deletion.headers.get('set-cookie')).to.match(/^refresh_token=; Max-Age=0/)
    const tables = await database.db.introspection.getTables()
    for (const { name, columns } of tables) {
      if (!columns.some((column) => column.name === 'user_id')) continue
      const table = name as Exclude<keyof Database, 'users'>
      const rows = await database.db.selectFrom(table).select('user_id').execute()
      expect(
        rows.map((row) => row.user_id),
        name,
      ).to.not.include(id)
    }
    expect((await user.logIn()).status).to.equal(401)
    expect(await other.isLoggedIn()).to.equal(true)
  })

  it('SEC-97 shows its user each change of a credential, and logs it', async () => {
    const user = await stage.newUser()
    await user.verify(user.verificationToken)
    await user.send('PATCH', '/account', { name: 'Ada' })
    await user.send('PUT', '/password', { current_password: user.password, new_password: next })
    const { body } = await user.send('GET', '/account/events')
    expect(body.items.map(({ event }: { event: string }) => event)).to.deep.equal([
      'password_changed',
      'name_changed',
      'email_verified',
      'session_created',
      'password_set',
    ])
    expect(body.items[0]).to.include({ address: user.address, reason: null })
    const { id } = (await user.send('GET', '/account')).body
    const logged = log.entries().filter(({ userId, event }) => event && userId === id)
    expect(logged.map(({ event }) => event)).to.include.members([
      'password_changed',
      'email_verified',
    ])
  })

  it('SEC-97 shows the events of the last 90 days, page by page, and of nobody else', async () => {
    const [user, other] = [await stage.newUser(), await stage.newUser()]
    const first = await user.send('GET', '/account/events?limit=1')
    expect(first.body.items).to.have.length(1)
    const link = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await user.send('GET', link.replace('/api/v1/auth', ''))
    expect(second.body.items.map(({ event }: { event: string }) => event)).to.deep.equal([
      'password_set',
    ])
    expect(second.headers.get('link')).to.equal(null)
    stage.app.advance(contractFacts.eventRetention + 1)
    await other.logIn()
    const events = await other.send('GET', '/account/events')
    expect(events.body.items).to.have.length(1)
  })
})
