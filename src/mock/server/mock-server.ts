import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ErrorResponses } from '../../binding/response/faults.js'
import { HttpResponse } from '../../http/operations/http-response.js'
import { clientErrorListener } from '../../http/server/client-error.js'
import { targetOptions } from '../../http/server/request-target.js'
import type { MockListener } from './mock-listener.js'

export interface MockServer {
  /** @returns its URL, e.g. `http://127.0.0.1:4010` */
  listen(port: number, host: string): Promise<string>
  /** Ends all connections, also those with a pending response. */
  close(): Promise<void>
}

export function mockServer(listener: MockListener, errors: () => ErrorResponses): MockServer {
  const server = createServer({ ...targetOptions, ServerResponse: HttpResponse }, listener)
  server.on('clientError', (error, socket) =>
    clientErrorListener({ errors: errors() })(error, socket),
  )
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => resolve(urlOf(server.address() as AddressInfo)))
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
