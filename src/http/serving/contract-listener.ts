import type { Binding } from '../../binding/binding.js'
import type { ErrorResponses } from '../../binding/response/faults.js'
import { clientAddress } from '../limits/client-address.js'
import { memoryCounters } from '../limits/memory/memory-counters.js'
import { createRateLimits } from '../limits/rate-limits.js'
import { isCrossSite } from '../operations/cross-site.js'
import { exposedHeaders } from '../operations/exposed-headers.js'
import { type Fail, failures } from '../operations/failures.js'
import { apiListener, type Listener } from '../operations/operations-listener.js'
import { consoleLogger } from '../server/console-logger.js'
import type { Logger } from '../server/logger.js'
import { type Report, reportTo } from '../server/request-log.js'
import { type RequestListener, requestListener } from './request-listener.js'
import type { ServingOptions } from './serving-options.js'

/** Bound contracts, ready for the requests of node:http. */
export interface ContractListener {
  readonly listener: RequestListener
  readonly logger: Logger
  readonly loggedAddress: (address: string) => string
  readonly report: Report
  /** Those of the first contract: for what belongs to none. */
  readonly errors: ErrorResponses
  readonly fail: Fail
}

/** Of several contracts the first one that has a request's path and method gets it. */
export function contractListener(
  bindings: readonly [Binding, ...Binding[]],
  options: ServingOptions,
): ContractListener {
  const {
    logger = consoleLogger(),
    observe = () => {},
    loggedAddress = (address: string) => address,
    trustProxy = false,
    corsOrigins = [],
    secureCookies = true,
    rateLimits = { stores: memoryCounters(() => new Date()), sessionOf: {} },
    retryAfterOf = () => undefined,
  } = options
  const sites = { allowedOrigins: new Set(corsOrigins), secureCookies }

  const apiOf = (binding: Binding): Listener => {
    const { contract, errors } = binding
    return apiListener(binding, {
      count: rateLimits ? createRateLimits(contract, rateLimits) : async () => undefined,
      isCrossSite: (request) => isCrossSite(request.headers, sites),
      fail: failures(errors, logger, retryAfterOf),
    })
  }

  const [{ errors }] = bindings
  const report = reportTo({ logger, observe, loggedAddress })
  const listener = requestListener({
    apis: bindings.map(apiOf),
    errors,
    report,
    corsOrigins,
    exposedHeaders: exposedHeaders(bindings),
    addressOf: clientAddress(trustProxy),
    onForeignOrigin: warnOnce((origin) =>
      logger.warn(
        'a page may not call this server: its origin is not listed (corsOrigins, CORS_ORIGINS)',
        { origin },
      ),
    ),
  })
  const fail = failures(errors, logger, retryAfterOf)
  return { listener, logger, loggedAddress, report, errors, fail }
}

/** The number of texts that are remembered. Further texts are not logged, so that no caller can fill the log. */
const maxRemembered = 100

/** Calls `warn` once for each text. */
function warnOnce(warn: (text: string) => void): (text: string) => void {
  const known = new Set<string>()
  return (text) => {
    if (known.has(text) || known.size >= maxRemembered) return
    known.add(text)
    warn(text)
  }
}
