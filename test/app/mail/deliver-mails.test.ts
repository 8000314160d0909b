import { mock } from 'node:test'
import { expect } from 'chai'
import { mailQueueOf } from '../../../src/app/data/mail/mail-queue.js'
import { deliverMails } from '../../../src/app/mail/deliver-mails.js'
import type { Mail } from '../../../src/app/mail/mail.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { eachDatabase } from '../../support/databases/databases.js'

eachDatabase('the delivery of mails', (get) => {
  let time = Date.parse('2026-01-01T00:00:00Z')
  const now = () => new Date(time)
  const queue = () => mailQueueOf(get().db)
  const add = (email: string) =>
    queue().add({ kind: 'x', email, userId: null, language: 'en', details: {}, at: now() })
  const waiting = async () =>
    (await get().db.selectFrom('mail_jobs').select('email').orderBy('id').execute()).map(
      ({ email }) => email,
    )

  beforeEach(() => mock.timers.enable({ apis: ['setInterval'] }))
  afterEach(() => mock.timers.reset())

  function start(send: (mail: Mail) => Promise<void>) {
    const log = recordLog()
    const compose = async ({ email }: { email: string }) =>
      email.startsWith('nothing') ? undefined : { to: email, subject: '', text: '', html: '' }
    const delivery = deliverMails({
      ...{ queue: queue(), compose, mailer: { send }, logger: log.logger, now },
    })
    return { ...delivery, log }
  }

  it('sends each mail once, however many servers do', async () => {
    const emails = Array.from({ length: 20 }, (_, i) => `${i}@example.com`)
    for (const email of [...emails, 'nothing@example.com']) await add(email)
    const sent: string[] = []
    const send = async ({ to }: Mail) => void sent.push(to)
    const servers = [start(send), start(send), start(send)]
    while ((await waiting()).length > 0) for (const server of servers) server.wake()
    await Promise.all(servers.map(({ stop }) => stop()))
    expect(sent.sort()).to.deep.equal(emails.sort())
  })

  it('tries again later what was not accepted, and gives it up at last', async () => {
    await add('ada@example.com')
    let attempts = 0
    const { wake, stop, log } = start(async () => {
      attempts += 1
      throw new Error('the mail server is away')
    })
    await log.logged(({ attempts: logged }) => logged === 1)
    expect(await waiting()).to.deep.equal(['ada@example.com'])
    for (let i = 2; i <= 10; i += 1) {
      time += 60_000 * 2 ** i
      wake()
      await log.logged(({ attempts: logged }) => logged === i)
    }
    await stop()
    expect(attempts).to.equal(10)
    expect(log.entries().at(-1)).to.include({ level: 'error', message: 'mail given up', kind: 'x' })
    expect(await waiting()).to.deep.equal([])
    expect(log.lines.join()).to.not.contain('ada@')
  })

  it('ends after the mail that is being sent', async () => {
    for (const email of ['a@example.com', 'b@example.com']) await add(email)
    let finish = () => {}
    const begun = new Promise<void>((resolve) => {
      const { stop } = start(
        () =>
          new Promise((sent) => {
            finish = sent
            resolve()
            void stopped()
          }),
      )
      let stopping: Promise<void> | undefined
      const stopped = () => {
        stopping ??= stop()
        return stopping
      }
    })
    await begun
    finish()
    // The second one stays for another server.
    while ((await waiting()).length > 1) await Promise.resolve()
    expect(await waiting()).to.deep.equal(['b@example.com'])
    await get().db.deleteFrom('mail_jobs').execute()
  })
})
