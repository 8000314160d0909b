import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import cors, { type CorsOptions } from 'cors'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { HeaderList } from './http-response.js'
import { callMiddleware } from './run-middleware.js'

/** The headers of every response to a caller at an origin (undefined: no browser, or a page of this server). */
export type CommonHeaders = (origin: string | undefined) => HeaderList

/**
 * The headers of helmet, and of cors for the origins that may call. They depend on the origin alone,
 * so they are made once for each. An origin that is not listed gets no CORS header.
 *
 * @param exposedHeaders response headers that scripts of another origin may read
 */
export function commonHeaders(
  allowedOrigins: readonly string[],
  exposedHeaders: readonly string[],
): CommonHeaders {
  // Caches must tell origins apart, listed or not.
  const unlistedHeaders = { ...headersSetBy(helmet()), vary: 'Origin' }
  const unlisted = toList(unlistedHeaders)
  const listed = new Map(
    allowedOrigins.map((origin) => [
      origin,
      toList({ ...unlistedHeaders, ...headersSetBy(cors(corsOptions(origin, exposedHeaders))) }),
    ]),
  )
  return (origin) => (origin === undefined ? undefined : listed.get(origin)) ?? unlisted
}

export function corsOptions(
  origin: string | string[],
  exposedHeaders: readonly string[],
): CorsOptions {
  return { origin, credentials: true, exposedHeaders: [...exposedHeaders], maxAge: 600 }
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
