import {
  type Header,
  headerValue,
  type WireRequest,
  type WireResponse,
} from '../../../src/verify/http/exchange.js'
import type { Break } from './broken-server.js'

// The words in which mutants are written.

export type Json = Record<string, unknown>

export function isCall(request: WireRequest, operation: string): boolean {
  return request.target.split('?')[0]?.endsWith(`/auth/${operation}`) === true
}

export function jsonOf({ body }: { readonly body?: Buffer }): Json {
  try {
    const value: unknown = JSON.parse(body?.toString('utf8') ?? '')
    return typeof value === 'object' && value !== null ? (value as Json) : {}
  } catch {
    return {}
  }
}

export function fieldsOf({ body }: WireRequest): URLSearchParams {
  return new URLSearchParams(body?.toString('utf8') ?? '')
}

export function withJson(reply: WireResponse, json: unknown): WireResponse {
  return { ...reply, body: Buffer.from(JSON.stringify(json)) }
}

/** Sets a header, or takes it away. */
export function withHeader<T extends { readonly headers: readonly Header[] }>(
  message: T,
  name: string,
  value: string | undefined,
): T {
  const others = message.headers.filter(([key]) => key.toLowerCase() !== name.toLowerCase())
  return { ...message, headers: value === undefined ? others : [...others, [name, value]] }
}

/** Breaks every answer that it is told of. */
export function changing(
  when: (request: WireRequest, reply: WireResponse) => boolean,
  change: (reply: WireResponse, request: WireRequest) => WireResponse,
): Break {
  return async (request, next) => {
    const reply = await next(request)
    return when(request, reply) ? change(reply, request) : reply
  }
}

/** Another body in every answer that it is told of. */
export function changingJson(
  when: (request: WireRequest, reply: WireResponse) => boolean,
  change: (json: Json, request: WireRequest) => unknown,
): Break {
  return changing(when, (reply, request) => withJson(reply, change(jsonOf(reply), request)))
}

export const success = (operation: string) => (request: WireRequest, reply: WireResponse) =>
  isCall(request, operation) && reply.status < 300

export const refusal =
  (operation: string, code: string) => (request: WireRequest, reply: WireResponse) =>
    isCall(request, operation) && jsonOf(reply).code === code

/** The Set-Cookie of an answer, with something replaced. */
export function withCookie(reply: WireResponse, from: RegExp, to: string): WireResponse {
  const cookie = headerValue(reply.headers, 'set-cookie')
  return cookie === undefined ? reply : withHeader(reply, 'Set-Cookie', cookie.replace(from, to))
}

export function refreshTokenIn({
  headers,
}: {
  readonly headers: readonly Header[]
}): string | undefined {
  const cookies = headerValue(headers, 'cookie') ?? headerValue(headers, 'set-cookie') ?? ''
  return /refresh_token=([^;]+)/.exec(cookies)?.[1]
}

export function withRefreshToken(request: WireRequest, token: string): WireRequest {
  return withHeader(request, 'Cookie', `refresh_token=${token}`)
}

export function bearerOf({ headers }: WireRequest): string | undefined {
  return /^Bearer (.+)$/.exec(headerValue(headers, 'authorization') ?? '')?.[1]
}

/** An answer in the contract's shape. */
export function errorReply(
  status: number,
  code: string,
  extra: { readonly field?: string; readonly headers?: readonly Header[] } = {},
): WireResponse {
  const { field, headers = [] } = extra
  const body = { detail: 'Something is wrong', code, ...(field === undefined ? {} : { field }) }
  return {
    status,
    reason: '',
    headers: [['Content-Type', 'application/json'], ['Cache-Control', 'no-store'], ...headers],
    body: Buffer.from(JSON.stringify(body)),
    httpVersion: '1.1',
  }
}

/** A user in the contract's shape. */
export function userReply(email: string): WireResponse {
  const user = { id: crypto.randomUUID(), email, name: null, created_at: new Date().toISOString() }
  return { ...errorReply(201, ''), body: Buffer.from(JSON.stringify(user)) }
}
