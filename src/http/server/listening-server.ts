import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ErrorResponses } from '../../binding/response/error-responses.js'
import { HttpResponse } from '../operations/http-response.js'
import { refuseBadBytes } from './client-error.js'
import { createDrain } from './drain.js'
import type { Logger } from './logger.js'
import type { Report } from './request-log.js'
import { targetOptions } from './request-target.js'

export interface ListeningServerParts {
  readonly answer: (request: IncomingMessage, response: HttpResponse) => void
  readonly errors: ErrorResponses
  readonly report: Report
  readonly logger: Logger
}

export interface ListeningServer {
  /** @returns where it listens, e.g. `http://127.0.0.1:8000` */
  listen(port: number, host: string): Promise<string>
  /** Takes no new request, and resolves when the last accepted one has been answered. */
  close(): Promise<void>
}

const options = {
  ...targetOptions,
  ServerResponse: HttpResponse,
  // A request here is small: whoever takes longer to send one holds a connection for nothing.
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  // How often node:http looks whether they have passed; by itself only every 30 s.
  connectionsCheckingInterval: 5_000,
}

/** node:http, with an answer in the contract's shape also to what is no request that it can hand on. */
export function createListeningServer(parts: ListeningServerParts): ListeningServer {
  const { answer, errors, report, logger } = parts
  const server = createServer(options, (request, response) => {
    closeWithConnection(request, response)
    drain.track(response)
    answer(request, response)
  })
  const drain = createDrain<HttpResponse>(server)
  const refuse = refuseBadBytes(errors, { underWay: drain.underWay, report })
  server.on('clientError', refuse)
  server.on('connect', (_request, socket) => refuse(new Error('This is no proxy.'), socket))
  // RFC 9110, 10.1.1: an expectation that is not known may be ignored.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          resolve(toUrl(server.address() as AddressInfo))
        })
      }),
    close: async () => {
      const cutOff = await drain.drain()
      if (cutOff > 0) logger.warn('stopped before everything was answered', { cutOff })
    },
  }
}

/**
 * A response that stands in line behind another has no connection yet. When the caller hangs up, node:http (before its fix of "pipeline
 * leak", nodejs/node#62534) never closes it, and whoever waits for its end would wait for ever.
 */
function closeWithConnection({ socket }: IncomingMessage, response: HttpResponse): void {
  if (response.socket !== null) return
  // One for each request in line, however many the caller sends.
  socket.setMaxListeners(0)
  socket.once('close', () => {
    if (!response.closed) response.emit('close')
  })
}

function toUrl({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
