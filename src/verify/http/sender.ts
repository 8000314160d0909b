import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Exchange, Header, WireRequest, WireResponse } from './exchange.js'
import { parseResponse } from './parse-response.js'

/** Sends requests to one server. */
export interface Sender {
  /** @throws NoAnswer */
  send(request: WireRequest): Promise<Exchange>
  close(): void
}

/** The server closed the connection, can't be reached, or took too long. The message says which. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    /** The request, with an answer of status 0. */
    readonly exchange: Exchange,
  ) {
    super(message)
  }
}

export interface SenderOptions {
  readonly url: URL
  /** For one request, until the last byte of its answer. */
  readonly timeoutSeconds: number
  readonly now: () => Date
}

/**
 * node:http and not fetch, which corrects what must go out uncorrected: doubled headers, TRACE, a path with `//`,
 * a body of a GET. Redirects are answers like any other.
 */
export function createSender({ url, timeoutSeconds, now }: SenderOptions): Sender {
  const secure = url.protocol === 'https:'
  const agent = secure
    ? new HttpsAgent({ keepAlive: true, maxSockets: 16 })
    : new HttpAgent({ keepAlive: true, maxSockets: 16 })
  const milliseconds = timeoutSeconds * 1000

  async function send(request: WireRequest): Promise<Exchange> {
    const startedAt = now()
    const start = performance.now()
    const exchange = (response: WireResponse): Exchange => ({
      request,
      response,
      startedAt,
      milliseconds: performance.now() - start,
    })
    try {
      const { rawBytes } = request
      return exchange(await (rawBytes === undefined ? sendHttp(request) : sendRaw(rawBytes)))
    } catch (error) {
      // What node:http itself refuses to send is our mistake.
      if (error instanceof TypeError) throw error
      const message = describe(error as NodeJS.ErrnoException, url, timeoutSeconds)
      throw new NoAnswer(message, exchange({ ...nothing, reason: message }))
    }
  }

  function sendHttp(request: WireRequest, isRetry = false): Promise<WireResponse> {
    return new Promise((resolve, reject) => {
      const { method, target, body } = request
      const outgoing = (secure ? httpsRequest : httpRequest)({
        hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: url.port,
        agent,
        method,
        path: target,
        headers: framed(request, url).flat(),
        signal: AbortSignal.timeout(milliseconds),
      })
      const fail = (error: NodeJS.ErrnoException) => {
        // The server may close an idle connection in the moment in which it is used again (RFC 9112, 9.3.1).
        if (outgoing.reusedSocket && error.code === 'ECONNRESET' && !isRetry) {
          resolve(sendHttp(request, true))
        } else reject(error)
      }
      outgoing.on('error', fail)
      outgoing.on('response', (incoming) => readAnswer(incoming).then(resolve, fail))
      outgoing.end(body)
    })
  }

  function sendRaw(bytes: Buffer): Promise<WireResponse> {
    return new Promise((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException) => {
        socket.destroy()
        reject(error)
      }
      const socket = connectTo(url)
      const chunks: Buffer[] = []
      socket.setTimeout(milliseconds, () => fail(timeout()))
      socket.on('error', fail)
      socket.on('data', (chunk) => chunks.push(chunk))
      socket.on('end', () => {
        socket.end()
        const answer = parseResponse(Buffer.concat(chunks))
        if (answer === undefined) fail(new Error('it closed the connection without an HTTP answer'))
        else resolve(answer)
      })
      socket.write(bytes)
    })
  }

  return { send, close: () => agent.destroy() }
}

const nothing: WireResponse = {
  status: 0,
  reason: '',
  headers: [],
  body: Buffer.alloc(0),
  httpVersion: '',
}

function timeout(): Error {
  return Object.assign(new Error('timeout'), { name: 'TimeoutError' })
}

/** Adds Host and the length of the body, unless the request says otherwise itself. */
function framed({ method, headers, body }: WireRequest, url: URL): Header[] {
  const names = new Set(headers.map(([name]) => name.toLowerCase()))
  const framing: Header[] = []
  if (!names.has('host')) framing.push(['Host', url.host])
  const takesBody = !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method)
  if (!names.has('content-length') && (body !== undefined || takesBody)) {
    framing.push(['Content-Length', String(body?.length ?? 0)])
  }
  return [...framing, ...headers]
}

async function readAnswer(incoming: IncomingMessage): Promise<WireResponse> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const { rawHeaders } = incoming
  const headers: Header[] = []
  for (let i = 0; i < rawHeaders.length; i += 2) {
    headers.push([rawHeaders[i] ?? '', rawHeaders[i + 1] ?? ''])
  }
  return {
    status: incoming.statusCode ?? 0,
    reason: incoming.statusMessage ?? '',
    headers,
    body: Buffer.concat(chunks),
    httpVersion: incoming.httpVersion,
  }
}

function connectTo(url: URL): Socket {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return url.protocol === 'https:'
    ? connectTls({ host, port: Number(url.port || 443), servername: host })
    : connectPlain({ host, port: Number(url.port || 80) })
}

function describe(error: NodeJS.ErrnoException, url: URL, timeoutSeconds: number): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return `no answer within ${timeoutSeconds} s`
  }
  switch (error.code) {
    case 'ECONNREFUSED':
      return `nothing listens at ${url.host}`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `there is no host "${url.hostname}"`
    case 'ECONNRESET':
    case 'EPIPE':
      return 'it closed the connection without an answer'
    default:
      return error.message || String(error.code ?? error.name)
  }
}
