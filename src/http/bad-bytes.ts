import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ErrorReplies, FaultName } from '../contract/error-reply.js'

/** What node:http reports before there is a request; everything else is malformed. */
const faults: Readonly<Record<string, FaultName>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
}

/** Answers bytes that are no HTTP request in the contract's shape, and ends the connection ('clientError' of node:http). */
export function refuseBadBytes(errors: ErrorReplies) {
  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    // node:http takes its own listener away before a CONNECT: a reset would end the process.
    socket.on('error', () => {})
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const { status, headers, body } = errors.ofFault(
      {},
      faults[error.code ?? ''] ?? 'malformedRequest',
    )
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ]
    // Who never hangs up would keep the connection, and a server that is to stop, waiting.
    socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
  }
}
