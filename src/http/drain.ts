import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** How a server ends without failing a request that it has accepted. */
export interface Drain {
  /** To be told of every request. */
  track(response: ServerResponse): void
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

export function createDrain(server: NetServer & Pick<Server, 'closeAllConnections'>): Drain {
  const unanswered = new Set<ServerResponse>()
  let isDraining = false
  let requests = 0

  const track = (response: ServerResponse) => {
    if (isDraining) response.shouldKeepAlive = false
    requests += 1
    unanswered.add(response)
    response.once('close', () => unanswered.delete(response))
  }

  /** Resolves when all is answered and nothing has come for `quietMs`, or when `signal` says that it takes too long. */
  async function quiet(signal: AbortSignal): Promise<void> {
    for (let seen = -1; seen !== requests || unanswered.size > 0; ) {
      seen = requests
      await delay(quietMs, undefined, { signal, ref: false })
    }
  }

  return {
    track,
    async drain() {
      isDraining = true
      for (const response of unanswered) response.shouldKeepAlive = false
      // Not http's close(), which at once destroys connections that look idle.
      const allClosed = new Promise<void>((resolve) => {
        NetServer.prototype.close.call(server, () => resolve())
      })
      const giveUp = AbortSignal.timeout(patienceMs)
      await Promise.race([allClosed, quiet(giveUp).catch(() => {})])
      const cutOff = unanswered.size
      server.closeAllConnections()
      server.close()
      await allClosed
      return cutOff
    },
  }
}
