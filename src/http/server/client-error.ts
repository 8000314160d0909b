import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ErrorResponses, FaultName } from '../../binding/response/faults.js'
import { peerAddress } from '../limits/client-address.js'
import type { HttpResponse } from '../operations/http-response.js'
import type { Connection } from './connection.js'
import type { Report } from './request-log.js'

/** Error codes of node:http with a fault of their own; all others are malformed requests. */
const faults: Readonly<Record<string, FaultName>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
}

/** The fields of an exchange that bytes without a request do not have. */
const unknown = {
  operationId: undefined,
  method: undefined,
  path: undefined,
  userId: undefined,
  ms: undefined,
}

export interface ClientErrorParts {
  readonly errors: ErrorResponses
  readonly connectionOf?: (socket: Duplex) => Connection<HttpResponse> | undefined
  readonly report?: Report
}

export type ClientErrorListener = (error: NodeJS.ErrnoException, socket: Duplex) => void

/**
 * Handles bytes that are no HTTP request ('clientError' of node:http). Requests before them on the connection are answered. A
 * request that they break off, or nothing before them, gets an error response in the contract's shape. Then the connection is
 * closed.
 */
export function clientErrorListener(parts: ClientErrorParts): ClientErrorListener {
  const { errors, connectionOf = () => undefined, report = () => {} } = parts

  function refuse(socket: Duplex, fault: FaultName, response: HttpResponse | undefined): void {
    const { status, headers, body, code } = errors.ofFault({}, fault)
    const requestId = response?.record.requestId ?? randomUUID()
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      `X-Request-Id: ${requestId}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ]
    // Destroyed when it is sent: a caller that never closes its side would keep the connection open.
    socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
    if (response !== undefined) {
      Object.assign(response.record, { status, code })
      return
    }
    const clientAddress = peerAddress(socket as Partial<Socket>)
    report({ requestId, clientAddress, status, code, ...unknown })
  }

  return (error, socket) => {
    // node:http removes its own listener before a CONNECT; without one a reset ends the process.
    socket.on('error', () => {})
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const connection = connectionOf(socket)
    const response = connection?.response
    if (response?.req.complete || response?.headersSent) connection?.closeAsBroken()
    else refuse(socket, faults[error.code ?? ''] ?? 'malformedRequest', response)
  }
}
