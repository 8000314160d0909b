import { expect } from 'chai'
import { languages, loadMailTemplates, mailKinds } from '../../../src/app/mail/templates.js'

const values = {
  ...{ link: 'https://app.example.com/x#token=a&b', code: '01234567' },
  ...{ hours: '24', minutes: '30', days: '7', time: '2026-01-01T00:00:00.000Z' },
  ...{
    address: '203.0.113.7',
    user_agent: '<script>alert(1)</script>',
    new_email: 'a@example.com',
  },
}

describe('the templates of mails', () => {
  it('are there for every kind in every language, with all their values', async () => {
    const templates = await loadMailTemplates()
    for (const language of languages) {
      for (const kind of mailKinds) {
        const { subject, text, html } = templates.render(kind, language, values)
        expect(subject, kind).to.match(/^\S.{5,70}$/)
        expect(text + html, kind).to.not.contain('{{')
        expect(html).to.contain(`<html lang="${language}">`).and.contain(subject)
      }
    }
  })

  it('make a link of a link, and text of everything else', async () => {
    const templates = await loadMailTemplates()
    const { html, text } = templates.render('reset-password', 'en', values)
    expect(html).to.contain('<a href="https://app.example.com/x#token=a&amp;b">')
    expect(text).to.contain(`\n${values.link}\n`)
    const login = templates.render('new-login', 'de', values)
    expect(login.html).to.contain('&lt;script&gt;').and.not.contain('<script>')
    expect(login.text).to.contain('<script>')
  })

  it('miss no value in silence', async () => {
    const templates = await loadMailTemplates()
    expect(() => templates.render('reset-password', 'en', {})).to.throw('{{link}}')
  })
})
