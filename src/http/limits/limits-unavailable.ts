/** Where requests are counted does not answer: answer 503, since a limit that lets everything pass is none. */
export class LimitsUnavailable extends Error {
  override readonly name = 'LimitsUnavailable'
}
