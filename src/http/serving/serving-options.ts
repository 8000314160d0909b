import type { TrustedProxies } from '../limits/client-address.js'
import type { CountingOptions } from '../limits/rate-limit-options.js'
import type { RetryAfterOf } from '../operations/failures.js'
import type { Logger } from '../server/logger.js'
import type { Report } from '../server/request-log.js'

/** How a bound contract is served on node:http, alone or behind express. */
export interface ServingOptions {
  /** Gets a line for each request, and what failed; by default JSON on the console. */
  readonly logger?: Logger
  /** Called with the outcome of every request. */
  readonly observe?: Report
  /** The client's address as it is logged; by default as it is. */
  readonly loggedAddress?: (address: string) => string
  /** The proxies whose `X-Forwarded-For` is believed; none by default. */
  readonly trustProxy?: TrustedProxies
  /** Origins that may call from a browser; none by default. */
  readonly corsOrigins?: readonly string[]
  /**
   * Whether cookies have `Secure`: then a page of the same host that came over plain HTTP is another site. True by
   * default.
   */
  readonly secureCookies?: boolean
  /** How the requests of operations with `x-rate-limit` are counted; in memory by default. False: they are not. */
  readonly rateLimits?: CountingOptions | false
  /** Seconds to wait, for errors that mean that the service is busy or unavailable (503). By default none does (500). */
  readonly retryAfterOf?: RetryAfterOf
}
