import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Exchange, Header, WireRequest, WireResponse } from './exchange.js'
import { describeFailure, NoResponse, wasConnected } from './no-response.js'
import { parseResponse } from './parse-response.js'

/** Sends requests to one server. */
export interface Sender {
  /** @throws NoResponse */
  send(request: WireRequest): Promise<Exchange>
  close(): void
}

export interface SenderOptions {
  readonly url: URL
  /** The time limit of one request, including its whole response. */
  readonly timeoutSeconds: number
  readonly now: () => Date
}

/**
 * An idle connection is closed after this time, before servers do so. A server may close an idle connection at the
 * moment of its reuse (RFC 9112, 9.3.1), and that must not look like a dropped request. The agent's timer does not fire
 * while this program computes requests, so the age of a connection is also compared before its reuse.
 */
const idleMilliseconds = 500

/**
 * Uses node:http because fetch normalizes requests: duplicate headers, TRACE, `//` in a path, a body with GET.
 * Redirects are not followed. Nothing is sent twice: a dropped connection is reported to the caller.
 */
export function createSender({ url, timeoutSeconds, now }: SenderOptions): Sender {
  const secure = url.protocol === 'https:'
  const options = { keepAlive: true, maxSockets: 16, timeout: idleMilliseconds }
  const agent = secure ? new HttpsAgent(options) : new HttpAgent(options)
  const milliseconds = timeoutSeconds * 1000
  const idleSince = new WeakMap<object, number>()
  agent.on('free', (socket: Socket) => idleSince.set(socket, performance.now()))

  function closeIdleConnections(): void {
    for (const socket of Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? [])) {
      const idle = performance.now() - (idleSince.get(socket) ?? 0)
      if (idle >= idleMilliseconds) socket.destroy()
    }
  }

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
      const bytes = request.rawBytes ?? (request.isReadRaw && bytesOf(request, url))
      return exchange(await (bytes === undefined ? sendHttp(request) : sendRaw(bytes)))
    } catch (error) {
      // node:http refuses a request that this program should not have built.
      if (error instanceof TypeError) throw error
      const message = describeFailure(error as NodeJS.ErrnoException, url, timeoutSeconds)
      const failed = exchange({ ...noResponse, reason: message })
      throw new NoResponse(message, failed, wasConnected(error as NodeJS.ErrnoException))
    }
  }

  function sendHttp(request: WireRequest): Promise<WireResponse> {
    closeIdleConnections()
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
      outgoing.on('error', reject)
      outgoing.on('response', (incoming) => readResponse(incoming).then(resolve, reject))
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
        const response = parseResponse(Buffer.concat(chunks))
        if (response === undefined) {
          fail(new Error('the server closed the connection without an HTTP response'))
        } else resolve(response)
      })
      socket.write(bytes)
    })
  }

  return { send, close: () => agent.destroy() }
}

const noResponse: WireResponse = {
  status: 0,
  reason: '',
  headers: [],
  body: Buffer.alloc(0),
  httpVersion: '',
}

function timeout(): Error {
  return Object.assign(new Error('timeout'), { name: 'TimeoutError' })
}

/** Adds Host and Content-Length, unless the request has them. */
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

function bytesOf(request: WireRequest, url: URL): Buffer {
  const headers: Header[] = [...framed(request, url), ['Connection', 'close']]
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const head = Buffer.from(`${request.method} ${request.target} HTTP/1.1\r\n${lines}\r\n`, 'latin1')
  return Buffer.concat([head, request.body ?? Buffer.alloc(0)])
}

async function readResponse(incoming: IncomingMessage): Promise<WireResponse> {
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
