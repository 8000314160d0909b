import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import cors, { type CorsOptions } from 'cors'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { HeaderList } from './http-response.js'
import { callMiddleware } from './run-middleware.js'

/** Headers of the contract's answers that a script of another origin may read. */
const exposedHeaders = ['Retry-After', 'RateLimit', 'RateLimit-Policy', 'X-Request-Id']

/** What a caller at an origin (undefined: not a browser, or the page's own server) finds in every answer. */
export type CommonHeaders = (origin: string | undefined) => HeaderList

/**
 * The headers of helmet, and for origins that may call those of cors. They depend on nothing but the origin, so they are
 * worked out once for each. An origin that isn't listed gets no CORS header.
 */
export function commonHeaders(allowedOrigins: readonly string[]): CommonHeaders {
  // Caches must tell origins apart, listed or not.
  const unlistedHeaders = { ...headersSetBy(helmet()), vary: 'Origin' }
  const unlisted = toList(unlistedHeaders)
  const listed = new Map(
    allowedOrigins.map((origin) => [
      origin,
      toList({ ...unlistedHeaders, ...headersSetBy(cors(corsOptions(origin))) }),
    ]),
  )
  return (origin) => (origin === undefined ? undefined : listed.get(origin)) ?? unlisted
}

export function corsOptions(origin: string | string[]): CorsOptions {
  return { origin, credentials: true, exposedHeaders, maxAge: 600 }
}

function headersSetBy(middleware: RequestHandler): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  callMiddleware(middleware, request, response, () => {})
  return { ...response.getHeaders() }
}

function toList(headers: OutgoingHttpHeaders): HeaderList {
  return Object.entries(headers).flatMap(([name, value]) => [name, String(value)])
}
