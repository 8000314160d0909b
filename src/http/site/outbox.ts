import { type Response, Router } from 'express'
import type { KeptMail } from './kept-mail.js'

/**
 * `GET /outbox`: the mails that were kept, for people; `GET /outbox.txt`: the same for programs, with `?to=` those to one address, the newest
 * last. For development only: whoever can read this page can use the links.
 */
export function outboxRoutes(mails: () => readonly KeptMail[]): Router {
  const router = Router({ strict: true, caseSensitive: true })
  router.get('/outbox.txt', (request, response) => {
    const { to } = request.query
    const wanted = mails().filter((mail) => to === undefined || mail.to === to)
    send(response, 'text/plain', wanted.map(textOf).join('\n'))
  })
  router.get('/outbox', (_request, response) => {
    send(response, 'text/html', page(mails().toReversed()))
  })
  return router
}

const textOf = ({ to, subject, text }: KeptMail) => `To: ${to}\nSubject: ${subject}\n\n${text}`

function send(response: Response, type: string, body: string): void {
  response
    .set({
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'",
      'Cache-Control': 'no-store',
    })
    .send(body)
}

function page(mails: readonly KeptMail[]): string {
  const articles = mails.map(
    ({ to, subject, text }) =>
      `<article><h2>${escaped(subject)}</h2><p>To ${escaped(to)}</p><pre>${withLinks(text)}</pre></article>`,
  )
  const body = articles.length > 0 ? articles.join('\n') : '<p>No mail has been sent yet.</p>'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Outbox</title></head><body><h1>Outbox</h1>\n${body}\n</body></html>`
}

function withLinks(text: string): string {
  return escaped(text).replaceAll(/https?:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`)
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
}
