import { expect } from 'chai'
import { contractFacts } from '../../../src/app/auth-contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import type { NewMailJob } from '../../../src/app/data/mail/mail-queue.js'
import { askForMail } from '../../../src/app/handlers/emails/ask-for-mail.js'
import { mailRequests } from '../../../src/app/mail/mail-requests.js'
import { memoryLoginDelay } from '../../../src/app/security/login-delay/memory-login-delay.js'
import { type AccountStage, openAccountStage } from '../../support/application/account-caller.js'
import { freshDatabase } from '../../support/databases/databases.js'

const next = 'staple of the battery'

describe('whoever asks for mails', () => {
  let database: OpenDatabase
  let stage: AccountStage

  before(async () => {
    database = await freshDatabase()
    // The limits of single addresses have tests of their own.
    stage = await openAccountStage(database, { env: { RATE_LIMITS: 'on' } })
  })
  after(async () => {
    await stage.close()
    await database.close()
  })

  let addresses = 0
  /** A caller from an address that nobody has called from. */
  const stranger = () => {
    addresses += 1
    return stage.caller(`10.${addresses}.0.1`)
  }
  const ask = (email: string, path = '/password/forgotten') =>
    stranger().send('POST', path, { email })

  it('SEC-86 from 10,000 addresses sends no more than a few mails to one of them in an hour', async () => {
    let time = Date.parse('2026-01-01T00:00:00Z')
    const jobs: NewMailJob[] = []
    const now = () => new Date(time)
    const request = askForMail({
      mails: mailRequests({ queue: { add: async (job) => void jobs.push(job) }, wake() {}, now }),
      mailDelay: memoryLoginDelay({ ...contractFacts.mailDelay, remember: 0 }, now),
    })
    let refused = 0
    for (let i = 0; i < 10_000; i += 1) {
      const address = `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`
      const { status } = await request('reset-password', 'ADA@example.com', { address })
      if (status === 429) refused += 1
      time += 360
    }
    expect(jobs.length).to.be.within(4, 10)
    expect(refused).to.equal(10_000 - jobs.length)
  })

  it('SEC-86 is refused for one address without a difference between known and unknown ones', async () => {
    const { email } = await stage.newUser()
    const unknown = 'nobody@example.com'
    const outcomes = async (address: string) => {
      const all = []
      for (let i = 0; i < 5; i += 1) {
        const { status, body, headers } = await ask(address)
        all.push({ status, body, names: [...headers.keys()].sort() })
      }
      return all
    }
    const seen = await outcomes(email)
    expect(seen.map(({ status }) => status)).to.deep.equal([202, 202, 202, 429, 429])
    expect(await outcomes(unknown)).to.deep.equal(seen)
  })

  it('SEC-87 gets the same response for a known and an unknown address, and the same work is done', async () => {
    const { email } = await stage.newUser()
    for (const path of ['/password/forgotten', '/email/verification']) {
      const known = await ask(email, path)
      const unknown = await ask(`no.${email}`, path)
      expect(known.status).to.equal(202)
      expect(unknown.body).to.deep.equal(known.body)
      expect([...unknown.headers.keys()]).to.deep.equal([...known.headers.keys()])
    }
    const jobs: NewMailJob[] = []
    const now = () => new Date(0)
    const request = askForMail({
      mails: mailRequests({ queue: { add: async (job) => void jobs.push(job) }, wake() {}, now }),
      mailDelay: undefined,
    })
    // Neither is looked for: all that the request has is the queue.
    await request('reset-password', email, {})
    await request('reset-password', `no.${email}`, {})
    expect(jobs.map((job) => ({ ...job, email: '' }))[0]).to.deep.equal({ ...jobs[1], email: '' })
  })

  it('SEC-87 for a new address of an account does not learn whether it is taken; its owner does', async () => {
    const [user, owner] = [await stage.newUser(), await stage.newUser()]
    const change = (new_email: string) =>
      user.send('POST', '/email/change', { new_email, current_password: user.password })
    const free = await change(`free.${user.email}`)
    const taken = await change(owner.email)
    expect([free.status, taken.status]).to.deep.equal([202, 202])
    expect(taken.body).to.deep.equal(free.body)
    const mail = await stage.mailbox.next(owner.email)
    expect(mail.subject).to.equal('You have an account already')
    expect(mail.text).to.not.contain('token')
  })

  it('SEC-88 keeps no owner out: the last mail is younger than its link is good', async () => {
    const user = await stage.newUser()
    const tokens: string[] = []
    let wait = 0
    for (let i = 0; i < 12; i += 1) {
      const response = await ask(user.email)
      if (response.status === 202) tokens.push(tokenOf(await stage.mailbox.next(user.email)))
      else wait = Number(response.headers.get('retry-after'))
      stage.app.advance(wait)
    }
    expect(wait).to.be.above(0).and.below(contractFacts.linkLifetimes.reset)
    // An attacker goes on asking; the owner has to wait, and finds a link that is good.
    await ask(user.email)
    expect((await ask(user.email)).status).to.equal(429)
    stage.app.advance(wait - 1)
    expect((await stranger().reset(tokens.at(-1) ?? '', next)).status).to.equal(204)
  })

  it('SEC-88 keeps no owner out: after a reset the login is not slowed down by the failures of others', async () => {
    const user = await stage.newUser()
    const attack = async () => {
      const attacker = stranger()
      Object.assign(attacker, { email: user.email, password: 'a wrong password' })
      return (await attacker.logIn()).status
    }
    for (let i = 0; i < 12; i += 1) await attack()
    const owner = stranger()
    Object.assign(owner, { email: user.email, password: next })
    expect(await attack()).to.equal(429)
    const token = await owner.resetToken()
    expect((await owner.reset(token, next)).status).to.equal(204)
    expect(await attack()).to.be.oneOf([401, 429])
    expect((await owner.logIn()).status).to.equal(200)
  })

  function tokenOf({ text }: { text: string }): string {
    return /#token=([\w-]{43})/.exec(text)?.[1] ?? ''
  }
})
