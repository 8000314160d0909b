import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ErrorResponses, FaultName } from '../../binding/response/error-responses.js'
import { peerAddress } from '../limits/client-address.js'
import type { HttpResponse } from '../operations/http-response.js'
import type { Report } from './request-log.js'

/** What node:http reports before there is a request; everything else is malformed. */
const faults: Readonly<Record<string, FaultName>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
}

/** The fields of an exchange that bytes without a request do not have. */
const unread = {
  operationId: undefined,
  method: undefined,
  path: undefined,
  userId: undefined,
  ms: undefined,
}

/** Where what came of the bytes is noted. */
export interface BadBytesNotes {
  /** The response that they break off, which is reported by itself; undefined where none is under way. */
  readonly underWay: (socket: Duplex) => HttpResponse | undefined
  readonly report: Report
}

const noNotes: BadBytesNotes = { underWay: () => undefined, report: () => {} }

/** Answers bytes that are no HTTP request in the contract's shape, and ends the connection ('clientError' of node:http). */
export function refuseBadBytes(errors: ErrorResponses, { underWay, report } = noNotes) {
  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    // node:http takes its own listener away before a CONNECT: a reset would end the process.
    socket.on('error', () => {})
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const response = underWay(socket)
    if (response?.headersSent) {
      // What is being sent comes to its end; another answer in the midst of it would be none.
      socket.end(() => socket.destroy())
      return
    }
    const fault = faults[error.code ?? ''] ?? 'malformedRequest'
    const { status, headers, body, code } = errors.ofFault({}, fault)
    const requestId = response?.record.requestId ?? randomUUID()
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      `X-Request-Id: ${requestId}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ]
    // Who never hangs up would keep the connection, and a server that is to stop, waiting.
    socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
    if (response === undefined) {
      report({
        requestId,
        clientAddress: peerAddress(socket as Partial<Socket>),
        status,
        code,
        ...unread,
      })
    } else Object.assign(response.record, { status, code })
  }
}
