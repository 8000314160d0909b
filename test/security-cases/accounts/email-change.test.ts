import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { contractFacts } from '../../../src/app/auth-contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import {
  type AccountCaller,
  type AccountStage,
  openAccountStage,
} from '../../support/application/account-caller.js'
import { codeIn, tokenIn } from '../../support/application/mailbox.js'
import { eachDatabase } from '../../support/databases/databases.js'

const next = 'staple of the battery'
const newAddress = () => `${randomUUID()}@example.com`

eachDatabase('an address that is verified or changed', (get) => {
  let stage: AccountStage
  const database = (): OpenDatabase => get()

  before(async () => {
    stage = await openAccountStage(database())
  })
  after(() => stage.close())

  async function verifiedUser(): Promise<AccountCaller> {
    const user = await stage.newUser()
    expect((await user.verify(user.verificationToken)).status).to.equal(204)
    return user
  }

  it('SEC-89 gives nothing to whoever steals the link: no session, and no second use', async () => {
    const user = await stage.newUser()
    const thief = stage.caller('203.0.113.9')
    const stolen = await thief.verify(user.verificationToken)
    expect(stolen.status).to.equal(204)
    expect(stolen.text).to.equal('')
    expect(stolen.headers.get('set-cookie')).to.equal(null)
    expect((await thief.verify(user.verificationToken)).body.code).to.equal('INVALID_LINK')
    expect((await thief.reset(user.verificationToken, next)).body.code).to.equal('INVALID_LINK')
    expect((await user.send('GET', '/account')).body.email_verified).to.equal(true)
  })

  it('SEC-89 ends a link after a day, and with another address', async () => {
    const user = await stage.newUser()
    const old = user.verificationToken
    stage.app.advance(contractFacts.linkLifetimes.verification)
    expect((await user.verify(old)).body.code).to.equal('INVALID_LINK')
    await user.logIn()
    await user.send('POST', '/email/verification', { email: user.email })
    const token = await user.nextLink(user.email)
    await user.changeEmail(newAddress())
    expect((await user.verify(token)).body.code).to.equal('INVALID_LINK')
  })

  it('SEC-90 is guessed by five codes at most, however many come at once; the link stays good', async () => {
    const user = stage.caller()
    await user.api.register({ email: user.email, password: user.password })
    const mail = await stage.mailbox.next(user.email)
    const code = codeIn(mail)
    const guess = (guessed: string) =>
      user.send('POST', '/email/verify-code', { email: user.email, code: guessed })
    const wrong = String((Number(code) + 1) % 1e8).padStart(8, '0')
    const guesses = await Promise.all(Array.from({ length: 20 }, () => guess(wrong)))
    expect(guesses.map(({ body }) => body.code)).to.deep.equal(Array(20).fill('INVALID_CODE'))
    expect((await guess(code)).body.code).to.equal('INVALID_CODE')
    expect((await user.verify(tokenIn(mail))).status).to.equal(204)
  })

  it('SEC-91 is taken back by its owner: the thief has no session, no password and no way back', async () => {
    const owner = await verifiedUser()
    const thief = stage.caller('203.0.113.9')
    Object.assign(thief, { email: owner.email })
    await thief.logIn()
    const loot = newAddress()
    await thief.changeEmail(loot)
    const notice = await stage.mailbox.next(owner.email)
    expect(notice.text).to.contain(loot)
    expect((await owner.undo(tokenIn(notice), next)).status).to.equal(204)

    expect(await thief.isLoggedIn()).to.equal(false)
    expect((await thief.api.refresh()).status).to.equal(401)
    for (const email of [owner.email, loot]) {
      thief.email = email
      expect((await thief.logIn()).status).to.equal(401)
    }
    await thief.send('POST', '/password/forgotten', { email: loot })
    expect((await owner.undo(tokenIn(notice), next)).body.code).to.equal('INVALID_LINK')
    owner.password = next
    expect((await owner.logIn()).status).to.equal(200)
    const { body } = await owner.send('GET', '/account')
    expect(body).to.include({ email: owner.email, email_verified: true })
  })

  it('SEC-91 can not be registered by others as long as it can be taken back, not even at the moment of the change', async () => {
    const owner = await verifiedUser()
    const to = newAddress()
    await owner.send('POST', '/email/change', { new_email: to, current_password: owner.password })
    const token = tokenIn(await stage.mailbox.next(to))
    const squat = () => stage.caller().api.register({ email: owner.email, password: next })
    const outcomes = await Promise.all([
      ...Array.from({ length: 5 }, squat),
      owner.verify(token),
      ...Array.from({ length: 5 }, squat),
    ])
    expect(outcomes.map(({ status }) => status).sort()).to.deep.equal([204, ...Array(10).fill(400)])
    expect((await squat()).body.code).to.equal('EMAIL_ALREADY_EXISTS')
    stage.app.advance(contractFacts.linkLifetimes.undo)
    expect((await owner.undo(await owner.nextLink(owner.email), next)).body.code).to.equal(
      'INVALID_LINK',
    )
  })

  it('SEC-92 is taken back although the thief has changed it twice, and has used the link of the second change', async () => {
    const owner = await verifiedUser()
    const thief = stage.caller()
    Object.assign(thief, { email: owner.email })
    await thief.logIn()
    const [first, second] = [newAddress(), newAddress()]
    await thief.changeEmail(first)
    await thief.changeEmail(second)
    const thiefsLink = await thief.nextLink(first)
    expect((await thief.undo(thiefsLink, 'a password of the thief')).status).to.equal(204)
    const link = await owner.nextLink(owner.email)
    expect((await owner.undo(link, next)).status).to.equal(204)
    const account = await database()
      .db.selectFrom('users')
      .select('id')
      .where('email', '=', owner.email)
      .executeTakeFirst()
    expect(account).to.not.equal(undefined)
  })

  it('SEC-93 is not given to a stranger: a former address that was never verified gets no link', async () => {
    const user = await stage.newUser()
    const mistyped = user.email
    await user.changeEmail(newAddress())
    const left = await database()
      .db.selectFrom('one_time_tokens')
      .select('purpose')
      .where('email', '=', mistyped)
      .execute()
    expect(left).to.deep.equal([])
    expect(
      (await stage.caller().api.register({ email: mistyped, password: next })).status,
    ).to.equal(201)
  })
})
