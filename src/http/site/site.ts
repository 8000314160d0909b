import express, { type RequestHandler } from 'express'
import { docsRoutes } from './docs.js'
import type { KeptMail } from './kept-mail.js'
import { outboxRoutes } from './outbox.js'

/** The pages for people. */
export interface SiteParts {
  readonly docs: object | undefined
  readonly outbox: (() => readonly KeptMail[]) | undefined
}

/** The pages on express: loaded when the first one is asked for. */
export function createSite({ docs, outbox }: SiteParts): RequestHandler {
  const site = express()
  site.disable('x-powered-by')
  site.disable('etag')
  if (docs) site.use(docsRoutes(docs))
  if (outbox) site.use(outboxRoutes(outbox))
  return site
}
