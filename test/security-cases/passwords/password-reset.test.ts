import { expect } from 'chai'
import { contractFacts } from '../../../src/app/auth-contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { type AccountStage, openAccountStage } from '../../support/application/account-caller.js'
import { freshDatabase } from '../../support/databases/databases.js'

const next = 'staple of the battery'
const other = 'another horse battery'

describe('a password that is reset or changed', () => {
  let database: OpenDatabase
  let stage: AccountStage

  before(async () => {
    database = await freshDatabase()
    stage = await openAccountStage(database)
  })
  after(async () => {
    await stage.close()
    await database.close()
  })

  it('SEC-84 is reset by a link once', async () => {
    const user = await stage.newUser()
    const token = await user.resetToken()
    expect((await user.reset(token, next)).status).to.equal(204)
    const replay = await user.reset(token, other)
    expect([replay.status, replay.body.code]).to.deep.equal([400, 'INVALID_LINK'])
    user.password = next
    expect((await user.logIn()).status).to.equal(200)
  })

  it('SEC-84 is not reset by a link that is half an hour old', async () => {
    const user = await stage.newUser()
    const token = await user.resetToken()
    stage.app.advance(contractFacts.linkLifetimes.reset)
    expect((await user.reset(token, next)).body.code).to.equal('INVALID_LINK')
  })

  it('SEC-84 is not reset by the link of another mail', async () => {
    const user = await stage.newUser()
    expect((await user.reset(user.verificationToken, next)).body.code).to.equal('INVALID_LINK')
    expect((await user.verify(await user.resetToken())).body.code).to.equal('INVALID_LINK')
  })

  it('SEC-85 is set once by one link that is used ten times at once', async () => {
    const user = await stage.newUser()
    const token = await user.resetToken()
    const passwords = Array.from({ length: 10 }, (_, i) => `${next} ${i}`)
    const outcomes = await Promise.all(passwords.map((each) => user.reset(token, each)))
    const winners = passwords.filter((_, i) => outcomes[i]?.status === 204)
    expect(winners).to.have.length(1)
    user.password = winners[0] ?? ''
    expect((await user.logIn()).status).to.equal(200)
  })

  it('SEC-85 makes all other links void', async () => {
    const user = await stage.newUser()
    const [first, second] = [await user.resetToken(), await user.resetToken()]
    expect((await user.reset(first, next)).status).to.equal(204)
    expect((await user.reset(second, other)).body.code).to.equal('INVALID_LINK')
    const third = await user.resetToken()
    user.password = next
    await user.logIn()
    const change = { current_password: next, new_password: other }
    expect((await user.send('PUT', '/password', change)).status).to.equal(204)
    expect((await user.reset(third, next)).body.code).to.equal('INVALID_LINK')
  })

  it('SEC-85 ends all sessions by a reset, and all others by a change', async () => {
    const user = await stage.newUser()
    const phone = stage.caller()
    Object.assign(phone, { email: user.email })
    await phone.logIn()
    const change = { current_password: user.password, new_password: next }
    expect((await user.send('PUT', '/password', change)).status).to.equal(204)
    expect(await Promise.all([user.isLoggedIn(), phone.isLoggedIn()])).to.deep.equal([true, false])
    expect((await user.reset(await user.resetToken(), other)).status).to.equal(204)
    expect(await user.isLoggedIn()).to.equal(false)
    expect((await user.api.refresh()).status).to.equal(401)
  })

  it('SEC-85 counts as common in a reset and a change too', async () => {
    const user = await stage.newUser()
    const token = await user.resetToken()
    expect((await user.reset(token, 'Password1')).body.code).to.equal('PASSWORD_TOO_COMMON')
    const change = { current_password: user.password, new_password: 'Password1' }
    const refusal = await user.send('PUT', '/password', change)
    expect(refusal.body.code).to.equal('PASSWORD_TOO_COMMON')
    expect((await user.reset(token, next)).status).to.equal(204)
  })

  it('SEC-103 is not the address of the user after a reset or a change either', async () => {
    const user = await stage.newUser()
    const token = await user.resetToken()
    expect((await user.reset(token, user.email)).body.code).to.equal('PASSWORD_TOO_COMMON')
    const change = { current_password: user.password, new_password: user.email }
    const refusal = await user.send('PUT', '/password', change)
    expect(refusal.body.code).to.equal('PASSWORD_TOO_COMMON')
  })

  it('SEC-94 leaves no token and no code in the database, only hashes', async () => {
    const user = await stage.newUser()
    const token = await user.resetToken()
    const mails = stage.mailbox.mails.map(({ text }) => text).join('\n')
    const secrets = [token, ...(mails.match(/[\w-]{43}$|^\d{8}$/gm) ?? [])]
    expect(secrets).to.have.length.above(2)
    const rows = JSON.stringify([
      await database.db.selectFrom('one_time_tokens').selectAll().execute(),
      await database.db.selectFrom('mail_jobs').selectAll().execute(),
      await database.db.selectFrom('account_events').selectAll().execute(),
    ])
    for (const secret of secrets) expect(rows).to.not.contain(secret)
  })
})
