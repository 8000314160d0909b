/** Seconds after which an unavailable database or Redis may be available again. */
export const secondsUntilAvailable = 2

/** Where requests are counted does not answer: answer 503, since a limit that lets everything pass is none. */
export class LimitsUnavailable extends Error {
  override readonly name = 'LimitsUnavailable'
}
