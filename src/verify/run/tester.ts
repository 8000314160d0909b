import { allChecks } from '../checks/all-checks.js'
import type { CheckOptions } from '../checks/check.js'
import type { CompiledContract } from '../contract/compiled-contract.js'
import type { Violation } from '../findings/rules.js'
import { headerValue, type WireRequest } from '../http/exchange.js'
import { type ReceivedResponse, toReceivedResponse } from '../http/received-response.js'
import { NoResponse, type Sender } from '../http/sender.js'
import { RunError } from './run-error.js'

/** A response and the violations that the checks of every response have found. */
export interface CheckedResponse {
  readonly received: ReceivedResponse
  readonly violations: readonly Violation[]
}

/** Sends requests and checks every response against the contract. */
export interface Tester {
  /**
   * Waits and sends again where the server refuses with 429 and Retry-After.
   * @param operationId the operation that the request is for, if any
   * @throws CannotRun when the server asks for a longer wait than is sensible, or no longer responds
   */
  send(request: WireRequest, operationId: string | undefined): Promise<CheckedResponse>
  /** Sends the request once, also where the response is 429. */
  sendOnce(request: WireRequest, operationId: string | undefined): Promise<CheckedResponse>
  /** All responses so far, in the order of their arrival. */
  readonly responses: readonly ReceivedResponse[]
}

export interface TesterOptions extends CheckOptions {
  readonly contract: CompiledContract
  readonly sender: Sender
  readonly sleep: (seconds: number) => Promise<void>
  readonly onWait: (seconds: number) => void
}

/** Longer waits are not sensible at a terminal or in CI. */
const longestWaitSeconds = 600
const maxAttempts = 3

export function createTester(options: TesterOptions): Tester {
  const { contract, sender, sleep, onWait } = options
  const checks = allChecks(contract)
  const responses: ReceivedResponse[] = []

  const sendOnce: Tester['sendOnce'] = async (request, operationId) => {
    try {
      const received = toReceivedResponse(await sender.send(request), operationId, contract)
      responses.push(received)
      return { received, violations: checks.flatMap((check) => check(received, options)) }
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error
      await requireAlive(request)
      const received = toReceivedResponse(error.exchange, operationId, contract)
      responses.push(received)
      const violation = { rule: 'no-response', expected: 'a response', seen: error.message }
      return { received, violations: [violation] }
    }
  }

  /** One missing response is a finding. A server that no longer responds ends the run. */
  async function requireAlive(last: WireRequest): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await sender.send({ method: 'GET', target: '/', headers: [] })
        return
      } catch (error) {
        if (!(error instanceof NoResponse)) throw error
        const after = `${last.method} ${last.target}`.trim() || 'bytes that are not a request'
        if (attempt === maxAttempts)
          throw new RunError(`${error.message}; the last request was ${after}`)
        await sleep(1)
      }
    }
  }

  const send: Tester['send'] = async (request, operationId) => {
    const before: Violation[] = []
    for (let attempt = 0; ; attempt += 1) {
      const { received, violations } = await sendOnce(request, operationId)
      const seconds = secondsToWait(received)
      if (seconds === undefined) return { received, violations: [...before, ...violations] }
      if (attempt === maxAttempts) {
        const seen = `429 after ${maxAttempts} waits`
        const stuck = { rule: 'retry-after', expected: 'no 429 after Retry-After', seen }
        return { received, violations: [...before, ...violations, stuck] }
      }
      before.push(...violations)
      onWait(seconds)
      await sleep(seconds)
    }
  }

  return { send, sendOnce, responses }
}

function secondsToWait({ exchange }: ReceivedResponse): number | undefined {
  const { status, headers } = exchange.response
  const retryAfter = headerValue(headers, 'retry-after')
  if (status !== 429 || retryAfter === undefined || !/^\d+$/.test(retryAfter)) return undefined
  const seconds = Number(retryAfter)
  if (seconds > longestWaitSeconds) {
    throw new RunError(
      `the server asks for a wait of ${seconds} s (429, Retry-After): switch its rate limits off for this run`,
    )
  }
  return Math.max(seconds, 1)
}
