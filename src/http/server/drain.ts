import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'

/** How a server ends without failing a request that it has accepted. */
export interface Drain<Response extends ServerResponse> {
  /** To be told of every request. */
  track(response: Response): void
  /** The last response of a connection, while it is not out. */
  underWay(socket: Duplex): Response | undefined
  /**
   * Takes no new connection, answers what is under way and what still comes on the connections that are open, and tells
   * each caller to come back on another one (`Connection: close`).
   * @returns how many answers were cut off, because they took too long
   */
  drain(): Promise<number>
}

/**
 * A request may be on its way while its connection looks idle: a connection is closed when nothing has come for so long.
 * Anything longer would only be waited for by whoever stops the server by hand.
 */
const quietMs = 250

/** Orchestrators kill after 30 s; what is left has some seconds to close the database. */
const patienceMs = 25_000

export function createDrain<Response extends ServerResponse>(
  server: NetServer & Pick<Server, 'closeAllConnections'>,
): Drain<Response> {
  /** Each connection with its last response. A set of responses would be another table every few requests, which V8 is slow to clear up. */
  const connections = new Map<Duplex, Response>()
  let isDraining = false
  let requests = 0
  let answered = 0

  const track = (response: Response) => {
    const { socket } = response.req
    if (isDraining) response.shouldKeepAlive = false
    requests += 1
    response.once('close', () => {
      answered += 1
    })
    if (!connections.has(socket)) socket.once('close', () => connections.delete(socket))
    connections.set(socket, response)
  }

  /** Resolves when all is answered and nothing has come for `quietMs`. */
  async function quiet(): Promise<void> {
    for (let seen = -1; seen !== requests || answered < requests; ) {
      seen = requests
      await delay(quietMs, undefined, { ref: false })
    }
  }

  return {
    track,
    underWay(socket) {
      const response = connections.get(socket)
      return response?.writableFinished === false ? response : undefined
    },
    async drain() {
      isDraining = true
      for (const response of connections.values()) response.shouldKeepAlive = false
      // Not http's close(), which at once destroys connections that look idle.
      const allClosed = new Promise<void>((resolve) => {
        NetServer.prototype.close.call(server, () => resolve())
      })
      const tooLong = delay(patienceMs, undefined, { ref: false })
      await Promise.race([allClosed, quiet(), tooLong])
      const cutOff = requests - answered
      server.closeAllConnections()
      server.close()
      await allClosed
      return cutOff
    },
  }
}
