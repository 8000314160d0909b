import { once } from 'node:events'
import { createServer, request as forward } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RoundRobinProxy {
  readonly url: string
  close(): Promise<void>
}

/** Hands each request to the next server in turn, on a connection of its own, and says whom it comes from. */
export async function startRoundRobinProxy(targets: readonly string[]): Promise<RoundRobinProxy> {
  let turn = 0
  const server = createServer((request, response) => {
    const target = new URL(request.url ?? '/', targets[turn++ % targets.length])
    const from = request.headers['x-test-address'] ?? request.socket.remoteAddress
    const headers = { ...request.headers, 'x-forwarded-for': String(from), connection: 'close' }
    const onward = forward(target, { method: request.method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
