import type { Progress } from '../run/verify-server.js'

/** How far a run is, in one line. */
export function progressLine({ part, done, total, waiting }: Progress): string {
  const count = total === 0 ? '' : ` ${Math.min(done, total)} of ${total}`
  const wait = waiting === undefined ? '' : `, waiting ${waiting} s as the server asks (429)`
  return `${part}${count}${wait}`
}
