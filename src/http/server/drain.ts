import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Connections } from './connections.js'

/**
 * A request may be on its way while its connection looks idle: a server stops when no request has arrived for this time.
 * A longer time would only delay whoever stops the server by hand.
 */
const quietMs = 250

/** Orchestrators kill after 30 s; the rest is for closing the database. */
const patienceMs = 25_000

type RequestCounts = Pick<Connections<ServerResponse>, 'accepted' | 'underWay'>

/**
 * Stops a server without failing a request that it has accepted: takes no new connection, answers the requests that are
 * under way and those that still arrive on open connections, and sends each caller to another connection
 * (`Connection: close`).
 * @returns how many requests were cut off because they took too long
 */
export async function drain(
  server: NetServer & Pick<Server, 'closeAllConnections'>,
  connections: RequestCounts & Pick<Connections<ServerResponse>, 'closeAfterwards'>,
): Promise<number> {
  connections.closeAfterwards()
  // Not http's close(), which at once destroys connections that look idle.
  const allClosed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve())
  })
  const tooLong = delay(patienceMs, undefined, { ref: false })
  await Promise.race([allClosed, quiet(connections), tooLong])
  const cutOff = connections.underWay
  server.closeAllConnections()
  server.close()
  await allClosed
  return cutOff
}

/** Resolves when every request is answered and none has arrived for `quietMs`. */
async function quiet(connections: RequestCounts): Promise<void> {
  for (let seen = -1; seen !== connections.accepted || connections.underWay > 0; ) {
    seen = connections.accepted
    await delay(quietMs, undefined, { ref: false })
  }
}
