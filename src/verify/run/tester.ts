import { allChecks } from '../checks/all-checks.js'
import type { CheckOptions } from '../checks/check.js'
import type { CompiledContract } from '../contract/compiled-contract.js'
import type { Violation } from '../findings/rules.js'
import { type Header, headerValue, type WireRequest } from '../http/exchange.js'
import { NoResponse } from '../http/no-response.js'
import { type ReceivedResponse, toReceivedResponse } from '../http/received-response.js'
import type { Sender } from '../http/sender.js'
import { RunStopped } from './run-error.js'

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
   */
  send(request: WireRequest, operationId: string | undefined): Promise<CheckedResponse>
  /** Sends the request once, also where the response is 429. */
  sendOnce(request: WireRequest, operationId: string | undefined): Promise<CheckedResponse>
  /** Headers of every request that does not set them itself. */
  readonly extraHeaders: readonly Header[]
  /** All responses so far, in the order of their arrival. */
  readonly responses: readonly ReceivedResponse[]
  /**
   * Throws when the server no longer responds, or asked for a longer wait than is sensible. After that, requests are not sent
   * and have no response and no violations, so that a case in progress ends and keeps its findings.
   * @throws RunStopped
   */
  requireResponding(): void
}

export interface TesterOptions extends CheckOptions {
  readonly contract: CompiledContract
  readonly sender: Sender
  /** Headers of every request that does not set them itself. */
  readonly extraHeaders: readonly Header[]
  readonly sleep: (seconds: number) => Promise<void>
  readonly onWait: (seconds: number) => void
}

/** Longer waits are not sensible at a terminal or in CI. */
const longestWaitSeconds = 600
const maxAttempts = 3

export function createTester(options: TesterOptions): Tester {
  const { contract, sender, extraHeaders, sleep, onWait } = options
  const checks = allChecks(contract)
  const responses: ReceivedResponse[] = []
  let stopped: RunStopped | undefined

  const sendOnce: Tester['sendOnce'] = async (request, operationId) => {
    if (stopped !== undefined) return { received: unanswered(request, operationId), violations: [] }
    try {
      const exchange = await sender.send(withHeaders(request, extraHeaders))
      const received = toReceivedResponse(exchange, operationId, contract)
      responses.push(received)
      return { received, violations: checks.flatMap((check) => check(received, options)) }
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error
      await stopUnlessResponding()
      const received = toReceivedResponse(error.exchange, operationId, contract)
      if (!error.wasConnected && stopped !== undefined) return { received, violations: [] }
      responses.push(received)
      const violation = { rule: 'no-response', expected: 'a response', seen: error.message }
      return { received, violations: [violation] }
    }
  }

  /**
   * One missing response is a finding. Where the server no longer responds at all, the run stops: a request that it had
   * accepted gets a finding, and a request that it never accepted gets none.
   */
  async function stopUnlessResponding(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await sender.send({ method: 'GET', target: '/', headers: [] })
        return
      } catch (error) {
        if (!(error instanceof NoResponse)) throw error
        if (attempt < maxAttempts) await sleep(1)
        else {
          stopped ??= new RunStopped(`the server no longer responds: ${error.message}`, 'failed')
          return
        }
      }
    }
  }

  const send: Tester['send'] = async (request, operationId) => {
    const before: Violation[] = []
    for (let attempt = 0; ; attempt += 1) {
      const { received, violations } = await sendOnce(request, operationId)
      const seconds = secondsToWait(received)
      if (seconds === undefined) return { received, violations: [...before, ...violations] }
      if (seconds > longestWaitSeconds) {
        const reason = `the server asks for a wait of ${seconds} s (429, Retry-After)`
        stopped ??= new RunStopped(`${reason}. Switch its rate limits off for this run`, 'failed')
        return { received, violations: [...before, ...violations] }
      }
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

  function unanswered(request: WireRequest, operationId: string | undefined): ReceivedResponse {
    const response = { status: 0, reason: '', headers: [], body: Buffer.alloc(0), httpVersion: '' }
    const exchange = { request, response, startedAt: new Date(0), milliseconds: 0 }
    return toReceivedResponse(exchange, operationId, contract)
  }

  const requireResponding = () => {
    if (stopped !== undefined) throw stopped
  }

  return { send, sendOnce, extraHeaders, responses, requireResponding }
}

function withHeaders(request: WireRequest, extra: readonly Header[]): WireRequest {
  const missing = extra.filter(([name]) => headerValue(request.headers, name) === undefined)
  return missing.length === 0 ? request : { ...request, headers: [...request.headers, ...missing] }
}

function secondsToWait({ exchange }: ReceivedResponse): number | undefined {
  const { status, headers } = exchange.response
  const retryAfter = headerValue(headers, 'retry-after')
  if (status !== 429 || retryAfter === undefined || !/^\d+$/.test(retryAfter)) return undefined
  return Math.max(Number(retryAfter), 1)
}
