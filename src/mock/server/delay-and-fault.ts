import { randomInt } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { writePreferences } from '../preferences/prefer-header.js'
import type { FaultKind, Preferences } from '../preferences/preferences.js'
import type { MockExchange } from '../responder/exchange.js'

/** Follows the preferences `delay` and `fault`, which don't change which response is sent. */
export async function delayAndFault(
  exchange: MockExchange,
  { delay, fault }: Preferences,
): Promise<void> {
  const { applied, response } = exchange
  if (delay) {
    const milliseconds = randomInt(delay[0], delay[1] + 1)
    applied.push(['delay', String(milliseconds)])
    await wait(milliseconds)
  }
  if (fault) {
    applied.push(['fault', fault])
    injectFault(response, fault)
  }
  if (applied.length > 0) response.setHeader('Preference-Applied', writePreferences(applied))
}

/**
 * Makes the response be lost after the operation has taken effect. `reset` ends the connection with a TCP reset, `timeout`
 * sends nothing until the client gives up, `truncate` sends half of the body that Content-Length announces.
 */
function injectFault(response: ServerResponse, kind: FaultKind): void {
  const { socket } = response
  response.end = (body?: unknown) => {
    if (kind === 'reset') socket?.resetAndDestroy()
    if (kind === 'truncate') {
      const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : '')
      response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => socket?.destroySoon())
    }
    return response
  }
}
