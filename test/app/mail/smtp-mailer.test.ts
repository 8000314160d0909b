import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { smtpMailer } from '../../../src/app/mail/smtp-mailer.js'
import { rejection } from '../../support/rejection.js'

interface Received {
  readonly from: string
  readonly to: string[]
  readonly raw: string
}

/** A real SMTP server on a free port, with one user. */
async function startSmtp() {
  const received: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: false,
    onAuth: ({ username, password }, _session, callback) =>
      username === 'mailer' && password === 'p@ss'
        ? callback(null, { user: username })
        : callback(new Error('wrong user or password')),
    onData(stream, { envelope }, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ from, to, raw: Buffer.concat(chunks).toString() })
        callback()
      })
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

const mail = {
  to: 'ada@example.com',
  subject: 'Bestätigen Sie',
  text: 'Grüße: https://app.example.com/verify-email#token=abc\n',
  html: '<p>Grüße</p>',
}

describe('smtpMailer', () => {
  let smtp: Awaited<ReturnType<typeof startSmtp>>
  const open = (user: string) =>
    smtpMailer({ url: `smtp://${user}@127.0.0.1:${smtp.port}`, from: 'App <no-reply@example.com>' })

  before(async () => {
    smtp = await startSmtp()
  })
  after(() => smtp.close())

  it('sends a mail in plain text and HTML, that says it is automatic', async () => {
    const mailer = open('mailer:p%40ss')
    await mailer.send(mail)
    await mailer.close()
    const [first] = smtp.received
    expect(first?.from).to.equal('no-reply@example.com')
    expect(first?.to).to.deep.equal(['ada@example.com'])
    const parsed = await simpleParser(first?.raw ?? '')
    expect(parsed.subject).to.equal(mail.subject)
    expect(parsed.text).to.equal(mail.text)
    expect(parsed.html).to.equal(mail.html)
    expect(parsed.headers.get('auto-submitted')).to.equal('auto-generated')
  })

  it('sends to one address, whatever its text looks like', async () => {
    const mailer = open('mailer:p%40ss')
    const before = smtp.received.length
    await mailer.send({ ...mail, to: 'eve@example.com, ada@example.com' }).catch(() => undefined)
    await mailer.close()
    const recipients = smtp.received.slice(before).flatMap(({ to }) => to)
    expect(recipients).to.not.include('ada@example.com')
  })

  it('throws when the server refuses or is away', async () => {
    const refused = open('mailer:wrong')
    expect((await rejection(refused.send(mail))).message).to.match(/wrong user or password/)
    await refused.close()
    const away = smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'no-reply@example.com' })
    expect((await rejection(away.send(mail))).message).to.match(/ECONNREFUSED/)
    await away.close()
  })
})
