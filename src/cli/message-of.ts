/** What is said of an error on one line, never empty: an AggregateError (a host with two addresses) has no message of its own. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') {
    return [...new Set(error.errors.map(messageOf))].join('; ')
  }
  if (!(error instanceof Error)) return String(error)
  return error.message || error.name
}
