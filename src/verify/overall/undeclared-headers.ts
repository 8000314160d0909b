import type { CompiledContract } from '../contract/compiled-contract.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { OverallFinding } from './overall-finding.js'

/**
 * Headers of HTTP, of browsers' security and of rate limits: contracts seldom declare them, and not every response has them.
 */
const common =
  /^(accept|access-control-|age$|allow$|alt-svc|cache-control|clear-site-data|connection|content-|cross-origin-|date$|etag$|expires|keep-alive|last-modified|link$|location|nel$|permissions-policy|pragma|preference-applied|prefer|proxy-|ratelimit|x-rate-?limit|referrer-policy|report|retry-after|server|set-cookie|strict-transport|te$|trailer|transfer-encoding|upgrade|vary|via$|warning|www-authenticate|x-content-type|x-frame|x-xss|x-dns-prefetch|x-download|x-permitted|x-robots|x-cache|deprecation|sunset)/

/**
 * `undeclared-header`: a header of a successful response that no response of the contract declares, and that successful
 * responses of other operations lack. Contracts that declare no header at all are not checked.
 */
export function undeclaredHeaders(
  { operations }: CompiledContract,
  responses: readonly ReceivedResponse[],
): OverallFinding[] {
  const declared = new Set(
    [...operations.values()].flatMap((operation) =>
      [...operation.responses.values()].flatMap(({ entry }) =>
        Object.keys(entry.headers).map((name) => name.toLowerCase()),
      ),
    ),
  )
  if (declared.size === 0) return []
  const successes = responses.filter(
    ({ operation, exchange }) => operation !== undefined && isSuccess(exchange.response.status),
  )
  const firsts = new Map<string, ReceivedResponse>()
  for (const received of successes) {
    for (const name of namesIn(received)) {
      const isKnown = declared.has(name) || common.test(name) || firsts.has(name)
      if (!isKnown) firsts.set(name, received)
    }
  }
  return [...firsts].flatMap(([name, received]) => {
    const without = successes.find(
      (each) => each.operation !== received.operation && !namesIn(each).includes(name),
    )
    if (without === undefined) return []
    const expected = `no undeclared header ${name}, as in the responses of ${without.operation?.id}`
    return [{ rule: 'undeclared-header', expected, seen: name, received }]
  })
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

function namesIn({ exchange }: ReceivedResponse): string[] {
  return exchange.response.headers.map(([name]) => name.toLowerCase())
}
