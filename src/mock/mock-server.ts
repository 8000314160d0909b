import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ErrorReplies } from '../contract/error-reply.js'
import { ApiResponse } from '../http/api-response.js'
import { refuseBadBytes } from '../http/bad-bytes.js'
import { targetOptions } from '../http/request-target.js'
import type { MockListener } from './mock-listener.js'

export interface MockServer {
  /** @returns where it listens, e.g. `http://127.0.0.1:4010` */
  listen(port: number, host: string): Promise<string>
  /** Ends all connections, also those whose answer never comes. */
  close(): Promise<void>
}

export function mockServer(listener: MockListener, errors: ErrorReplies): MockServer {
  const server = createServer({ ...targetOptions, ServerResponse: ApiResponse }, listener)
  server.on('clientError', refuseBadBytes(errors))
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          const { address, family, port: taken } = server.address() as AddressInfo
          resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`)
        })
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
