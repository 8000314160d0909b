import type { ServerResponse } from 'node:http'
import type { FaultKind } from '../preferences/preferences.js'

/**
 * Makes the answer get lost on its way, after it has been made: what the operation did is done. `reset` ends the connection
 * with a TCP reset, `timeout` sends nothing until the client gives up, `truncate` sends half of the body that it announced.
 */
export function injectFault(response: ServerResponse, kind: FaultKind): void {
  const { socket } = response
  response.end = (body?: unknown) => {
    if (kind === 'reset') socket?.resetAndDestroy()
    if (kind === 'truncate') {
      const bytes = Buffer.from(typeof body === 'string' ? body : '')
      response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => socket?.destroySoon())
    }
    return response
  }
}
