import { expect } from 'chai'
import { userAdministrationOf } from '../../../src/app/data/accounts/user-administration.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { type AccountStage, openAccountStage } from '../../support/application/account-caller.js'
import { freshDatabase } from '../../support/databases/databases.js'

describe('what operators need', () => {
  let database: OpenDatabase
  let stage: AccountStage
  const users = () => userAdministrationOf(database.db)
  const now = () => stage.app.now()

  before(async () => {
    database = await freshDatabase()
    stage = await openAccountStage(database, {
      env: { SESSION_INACTIVITY_LIMIT: '3600', SESSIONS_PER_USER: '3' },
    })
  })
  after(async () => {
    await stage.close()
    await database.close()
  })

  it('SEC-98 bans a user at once, with every token, and tells nobody without the password', async () => {
    const user = await stage.newUser()
    expect(await users().ban(user.email, now())).to.equal(1)
    expect(await user.isLoggedIn()).to.equal(false)
    expect((await user.api.refresh()).body.code).to.equal('INVALID_TOKEN')
    const refusal = await user.logIn()
    expect([refusal.status, refusal.body.code]).to.deep.equal([403, 'ACCOUNT_BANNED'])
    expect(refusal.headers.get('set-cookie')).to.equal(null)
    const { password } = user
    user.password = 'a wrong password'
    expect((await user.logIn()).body.code).to.equal('INVALID_CREDENTIALS')
    user.password = password
    expect(await users().unban(user.email, now())).to.equal(true)
    expect((await user.logIn()).status).to.equal(200)
    const { body } = await user.send('GET', '/account/events')
    const names = body.items.map(({ event }: { event: string }) => event)
    expect(names.slice(0, 4)).to.have.members([
      ...['session_created', 'account_unbanned', 'session_revoked', 'account_banned'],
    ])
  })

  it('SEC-98 refuses the session of a login that was under way during the ban', async () => {
    const user = await stage.newUser()
    await users().ban(user.email, now())
    // As if the login had read the user before.
    await database.db
      .updateTable('sessions')
      .set({ revoked_at: null })
      .where('revoked_at', 'is not', null)
      .execute()
    expect(await user.isLoggedIn()).to.equal(false)
    expect((await user.api.refresh()).status).to.equal(401)
  })

  it('SEC-99 ends a session that was not used for the limit, and no other', async () => {
    const [idle, busy] = [await stage.newUser(), await stage.newUser()]
    stage.app.advance(3000)
    busy.token = (await busy.api.refresh()).body.access_token
    stage.app.advance(700)
    expect((await idle.api.refresh()).body.code).to.equal('REFRESH_TOKEN_EXPIRED')
    expect(await busy.isLoggedIn()).to.equal(true)
    expect((await busy.send('GET', '/sessions')).body).to.have.length(1)
    await idle.logIn()
    expect((await idle.send('GET', '/sessions')).body).to.have.length(1)
  })

  it('SEC-83 allows as few sessions as SESSIONS_PER_USER says', async () => {
    const user = await stage.newUser()
    const devices = [stage.caller(), stage.caller(), stage.caller()]
    for (const device of devices) {
      Object.assign(device, { email: user.email })
      await device.logIn()
    }
    expect(await user.isLoggedIn()).to.equal(false)
    expect((await devices[2]?.send('GET', '/sessions'))?.body).to.have.length(3)
  })

  it('lists users by a part of their address, with their live sessions, and ends those', async () => {
    const user = await stage.newUser()
    const [listed, ...others] = await users().list(user.email.toUpperCase(), now())
    expect(others).to.deep.equal([])
    expect(listed).to.include({ email: user.email, sessions: 1, verifiedAt: null, bannedAt: null })
    expect(await users().revoke(user.email, now())).to.equal(1)
    expect(await user.isLoggedIn()).to.equal(false)
    expect(await users().revoke('nobody@example.com', now())).to.equal(undefined)
    expect(await users().list('%', now())).to.deep.equal([])
  })
})
