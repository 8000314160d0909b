import type { ReceivedResponse } from '../http/received-response.js'
import { groupBy } from './group-by.js'
import type { OverallFinding } from './overall-finding.js'

/** A request is slow when it takes this much longer than half of the requests to its operation. */
const factor = 20
const leastSeconds = 1
/** Fewer responses say nothing of their distribution. */
const leastResponses = 10

/**
 * `slow-operation`: the 95th percentile of the response times of each operation is within a bound.
 * @param p95Seconds the bound
 */
export function slowOperations(
  responses: readonly ReceivedResponse[],
  p95Seconds: number,
): OverallFinding[] {
  return byOperation(responses).flatMap((sorted) => {
    const slow = sorted[Math.ceil(sorted.length * 0.95) - 1]
    if (slow === undefined || sorted.length < leastResponses) return []
    const seconds = secondsOf(slow)
    if (seconds <= p95Seconds) return []
    const expected = `95 % of the responses within ${p95Seconds} s`
    return [{ rule: 'slow-operation', expected, seen: `${seconds.toFixed(3)} s`, received: slow }]
  })
}

/**
 * `slow-request`: a request that takes much longer than others of its operation, each time it is sent. Requests that may have
 * changed something are not sent again, so they are not checked.
 * @param resend sends a request again
 */
export async function slowRequests(
  responses: readonly ReceivedResponse[],
  resend: (received: ReceivedResponse) => Promise<ReceivedResponse>,
): Promise<OverallFinding[]> {
  const findings: OverallFinding[] = []
  for (const sorted of byOperation(responses)) {
    const middle = sorted[Math.floor(sorted.length / 2)]
    const slowest = sorted.filter(canRepeat).at(-1)
    if (middle === undefined || slowest === undefined || sorted.length < leastResponses) continue
    const bound = Math.max(leastSeconds, secondsOf(middle) * factor)
    if (secondsOf(slowest) <= bound) continue
    const again = [await resend(slowest), await resend(slowest)].map(secondsOf)
    if (again.some((seconds) => seconds <= bound)) continue
    const expected = `a response within ${bound.toFixed(1)} s: half of the requests take ${secondsOf(middle).toFixed(3)} s`
    const seen = [secondsOf(slowest), ...again]
      .map((seconds) => `${seconds.toFixed(1)} s`)
      .join(', ')
    findings.push({ rule: 'slow-request', expected, seen, received: slowest })
  }
  return findings
}

/** The responses of each operation, the fastest first. */
function byOperation(responses: readonly ReceivedResponse[]): ReceivedResponse[][] {
  const answered = responses.filter(
    ({ operation, exchange }) => operation !== undefined && exchange.response.status > 0,
  )
  return [...groupBy(answered, ({ operation }) => operation?.id).values()].map((group) =>
    group.toSorted((left, right) => left.exchange.milliseconds - right.exchange.milliseconds),
  )
}

/** It only reads, or was refused. */
function canRepeat({ exchange }: ReceivedResponse): boolean {
  const { request, response } = exchange
  return ['GET', 'HEAD', 'OPTIONS'].includes(request.method) || response.status >= 400
}

function secondsOf({ exchange }: ReceivedResponse): number {
  return exchange.milliseconds / 1000
}
