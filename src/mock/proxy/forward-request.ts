import { type IncomingMessage, request as sendHttp } from 'node:http'
import { request as sendHttps } from 'node:https'
import { buffer } from 'node:stream/consumers'

/** Headers of one connection, which a proxy does not pass on (RFC 9110, 7.6.1), and those that the sender sets. */
const ownHeaders: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'host',
  'content-length',
])

/** Names in lower case; several values only where a header came several times. */
export type ReceivedHeaders = Readonly<Record<string, string | string[]>>

export interface ReceivedResponse {
  readonly status: number
  readonly headers: ReceivedHeaders
  readonly body: Buffer
}

/**
 * Sends a request on to the real server, and waits for its whole response.
 * @param target the URL that its paths are below
 * @returns undefined when the server can't be reached
 */
export function forwardRequest(
  { method, url = '/', headers }: IncomingMessage,
  body: Buffer,
  target: URL,
): Promise<ReceivedResponse | undefined> {
  const send = target.protocol === 'https:' ? sendHttps : sendHttp
  const path = target.pathname.replace(/\/$/, '') + url
  const options = {
    method,
    path,
    // Compressed bytes can't be checked.
    headers: { ...passedOn(headers), 'accept-encoding': 'identity', 'content-length': body.length },
  }
  return new Promise((resolve) => {
    const away = () => resolve(undefined)
    const forwarded = send(target, options, async (response) => {
      try {
        const received = passedOn(response.headers)
        resolve({
          status: response.statusCode ?? 502,
          headers: received,
          body: await buffer(response),
        })
      } catch {
        away()
      }
    })
    forwarded.once('error', away)
    forwarded.end(body)
  })
}

function passedOn(headers: IncomingMessage['headers']): ReceivedHeaders {
  const entries = Object.entries(headers).filter(([name, value]) => value && !ownHeaders.has(name))
  return Object.fromEntries(entries) as ReceivedHeaders
}
