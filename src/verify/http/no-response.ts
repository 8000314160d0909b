import type { Exchange } from './exchange.js'

/** The server closed the connection, is unreachable or took too long. The message says which. */
export class NoResponse extends Error {
  constructor(
    message: string,
    /** The request, with a response of status 0. */
    readonly exchange: Exchange,
    /** Whether the server had accepted the connection. */
    readonly wasConnected: boolean,
  ) {
    super(message)
  }
}

/** The error codes of a connection that was not established. */
const unreachableCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/** Whether the server had accepted the connection on which this error came. */
export function wasConnected({ code }: NodeJS.ErrnoException): boolean {
  return !unreachableCodes.has(String(code))
}

/** Why there is no response, in a line. */
export function describeFailure(
  error: NodeJS.ErrnoException,
  url: URL,
  timeoutSeconds: number,
): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return `no response within ${timeoutSeconds} s`
  }
  switch (error.code) {
    case 'ECONNREFUSED':
      return `no server listens at ${url.host}`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the host "${url.hostname}" does not exist`
    case 'ECONNRESET':
    case 'EPIPE':
      return 'the server closed the connection without a response'
    default:
      return error.message || String(error.code ?? error.name)
  }
}
