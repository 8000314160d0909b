import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ErrorResponses } from '../../binding/response/faults.js'
import { HttpResponse } from '../operations/http-response.js'
import { clientErrorListener } from './client-error.js'
import { Connections, type ConnectionsOptions } from './connections.js'
import { drain } from './drain.js'
import type { Logger } from './logger.js'
import type { Report } from './request-log.js'
import { targetOptions } from './request-target.js'

export interface ListeningServerParts {
  readonly answer: (request: IncomingMessage, response: HttpResponse) => void
  readonly errors: ErrorResponses
  readonly report: Report
  readonly logger: Logger
  /** Open connections at most. */
  readonly maxConnections: number
  readonly onClosed: ConnectionsOptions<HttpResponse>['onClosed']
  readonly onDropped: ConnectionsOptions<HttpResponse>['onDropped']
}

export interface ListeningServer {
  /** @returns the URL, e.g. `http://127.0.0.1:8000` */
  listen(port: number, host: string): Promise<string>
  /** Takes no new request, and resolves when the last accepted one has been answered. */
  close(): Promise<void>
}

const options = {
  ...targetOptions,
  ServerResponse: HttpResponse,
  // Requests are small: a caller that takes longer holds a connection for nothing.
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  // node:http checks these two only as often as this; every 30 s by default.
  connectionsCheckingInterval: 5_000,
}

/** node:http with bounds on each connection, and with error responses in the contract's shape for bytes that are no request. */
export function createListeningServer(parts: ListeningServerParts): ListeningServer {
  const { answer, errors, report, logger, maxConnections, onClosed, onDropped } = parts
  const server = createServer(options)
  server.maxConnections = maxConnections
  const connections = new Connections<HttpResponse>(server, {
    handle: answer,
    onClosed,
    onDropped,
  })
  const onClientError = clientErrorListener({
    errors,
    connectionOf: (socket) => connections.of(socket),
    report,
  })
  server.on('request', connections.accept)
  // The reader of the body sends the 100. Without it the caller may keep the body, and what follows would be taken for it.
  server.on('checkContinue', (request, response) => {
    response.shouldKeepAlive = false
    connections.accept(request, response)
  })
  // RFC 9110, 10.1.1: an unknown expectation may be ignored.
  server.on('checkExpectation', connections.accept)
  server.on('clientError', onClientError)
  server.on('connect', (_request, socket) => onClientError(new Error('CONNECT'), socket))

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
      const cutOff = await drain(server, connections)
      if (cutOff > 0) logger.warn('requests were cut off at the stop', { cutOff })
    },
  }
}

function toUrl({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
