import type { Progress } from '../run/verify-server.js'

/** The progress of a run in one line. */
export function progressLine({ phase, done, total, waitSeconds }: Progress): string {
  const count = total === 0 ? '' : ` ${Math.min(done, total)} of ${total}`
  const wait =
    waitSeconds === undefined ? '' : `, waiting ${waitSeconds} s because the server answered 429`
  return `${phase}${count}${wait}`
}
