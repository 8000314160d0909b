/** What the drivers say without a code when the connection is gone. */
const MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end on the pool',
  'driver has already been destroyed',
  'PGlite is closed',
  'PGlite is closing',
]

/** Node's names for a network that does not answer. */
const NETWORK =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN)$/

/**
 * SQLSTATE: 08 connection exception; 25006 read only (a standby, or a primary that has become one: the next connection may
 * reach the new primary); 53 insufficient resources (too many connections); 57P01-57P05 shut down, crashed, starting up,
 * idle too long. https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const SQLSTATE = /^(08...|25006|53...|57P0[1-5])$/

/**
 * True when an error means that the database is away or can't take the work now, so that trying again later
 * may help (503); false when the statement itself is at fault.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true
  const { code, syscall } = error as NodeJS.ErrnoException
  // A missing Unix socket is ENOENT at `connect`.
  if (syscall === 'connect') return true
  if (typeof code === 'string' && (NETWORK.test(code) || SQLSTATE.test(code))) return true
  return MESSAGES.some((message) => error.message.startsWith(message)) || isUnavailable(error.cause)
}
