import { expect } from 'chai'
import { ConfigError } from '../../../src/app/config/config-error.js'
import { readConfig } from '../../../src/app/config/read-config.js'

const smtp = {
  SMTP_URL: 'smtp://user:p%40ss@mail.example.com:587',
  MAIL_FROM: 'App <a@example.com>',
}

function mistakesOf(variables: Record<string, string>): string[] {
  try {
    readConfig(variables)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.mistakes.map(({ name, problem }) => `${name} ${problem}`)
  }
}

describe('the configuration of mails', () => {
  it('keeps mails in development, and sends none in a test unless it is told to', () => {
    expect(readConfig({}).mail).to.deep.equal({
      from: 'no-reply@localhost',
      appUrl: readConfig({}).http.corsOrigins[0],
    })
    expect(readConfig({ NODE_ENV: 'test' }).mail).to.equal(undefined)
    expect(readConfig({ NODE_ENV: 'test', MAIL_OUTBOX: 'on' }).mail).to.include.keys('from')
  })

  it('sends by SMTP', () => {
    const { mail } = readConfig({ ...smtp, APP_URL: 'https://app.example.com/shop/' })
    expect(mail).to.deep.equal({
      smtpUrl: smtp.SMTP_URL,
      from: smtp.MAIL_FROM,
      appUrl: 'https://app.example.com/shop',
    })
  })

  it('says what is wrong, and shows no password', () => {
    expect(mistakesOf({ SMTP_URL: smtp.SMTP_URL })[0]).to.match(
      /^MAIL_FROM is required with SMTP_URL/,
    )
    expect(mistakesOf({ ...smtp, MAIL_FROM: 'a@example.com, b@example.com' })).to.have.length(1)
    expect(
      mistakesOf({ ...smtp, MAIL_FROM: 'A\r\nBcc: b@example.com <a@example.com>' }),
    ).to.have.length(1)
    expect(mistakesOf({ ...smtp, APP_URL: 'javascript:alert(1)' })).to.have.length(1)
    expect(mistakesOf({ ...smtp, MAIL_OUTBOX: 'on' })[0]).to.match(
      /^MAIL_OUTBOX .* remove SMTP_URL/,
    )
    const [wrong = ''] = mistakesOf({ ...smtp, SMTP_URL: 'http://user:secret@host' })
    expect(wrong)
      .to.match(/^SMTP_URL must be a URL such as smtp:/)
      .and.not.contain('secret@host')
    for (const name of ['REQUIRE_VERIFIED_EMAIL', 'LOGIN_NOTICES']) {
      expect(mistakesOf({ NODE_ENV: 'test', [name]: 'true' })).to.deep.equal([
        `${name} needs mails: set SMTP_URL`,
      ])
    }
  })

  it('shows mails to nobody in production', () => {
    const problems = mistakesOf({ NODE_ENV: 'production', MAIL_OUTBOX: 'on' })
    expect(problems.join('\n')).to.contain('MAIL_OUTBOX shows all mails to everybody')
  })
})
