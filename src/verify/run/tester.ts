import { allChecks } from '../checks/all-checks.js'
import type { CheckOptions } from '../checks/check.js'
import type { Violation } from '../findings/rules.js'
import { headerValue, type WireRequest } from '../http/exchange.js'
import { type ReceivedResponse, readAnswer } from '../http/received-response.js'
import { NoAnswer, type Sender } from '../http/sender.js'
import { CannotRun } from './cannot-run.js'
import type { Subject } from './compiled-contract.js'

/** An answer, and how it breaks the rules that every answer is held to. */
export interface Tried {
  readonly answer: ReceivedResponse
  readonly violations: readonly Violation[]
}

/** Sends requests, and holds every answer to the contract. */
export interface Tester {
  /**
   * Where the server asks to wait (429 and Retry-After), waits and tries again.
   * @param operationId the operation that it is meant for, if any
   * @throws CannotRun when the server asks to wait for too long, or is gone
   */
  send(request: WireRequest, operationId: string | undefined): Promise<Tried>
  /** Sends it once, whatever the answer. */
  sendOnce(request: WireRequest, operationId: string | undefined): Promise<Tried>
  /** All answers so far, in the order in which they came. */
  readonly answers: readonly ReceivedResponse[]
}

export interface TesterOptions extends CheckOptions {
  readonly subject: Subject
  readonly sender: Sender
  readonly sleep: (seconds: number) => Promise<void>
  readonly onWait: (seconds: number) => void
}

/** Longer than any window that one waits for at a terminal or in CI. */
const longestWaitSeconds = 600
const patience = 3

export function createTester(options: TesterOptions): Tester {
  const { subject, sender, sleep, onWait } = options
  const checks = allChecks(subject)
  const answers: ReceivedResponse[] = []

  const sendOnce: Tester['sendOnce'] = async (request, operationId) => {
    try {
      const answer = readAnswer(await sender.send(request), operationId, subject)
      answers.push(answer)
      return { answer, violations: checks.flatMap((check) => check(answer, options)) }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      await requireAlive(request)
      const answer = readAnswer(error.exchange, operationId, subject)
      answers.push(answer)
      const violation = { rule: 'no-answer', expected: 'an answer', seen: error.message }
      return { answer, violations: [violation] }
    }
  }

  /** One request without an answer is a finding; a server that is gone ends the run. */
  async function requireAlive(last: WireRequest): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await sender.send({ method: 'GET', target: '/', headers: [] })
        return
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error
        const after = `${last.method} ${last.target}`.trim() || 'bytes that are no request'
        if (attempt === patience) throw new CannotRun(`${error.message} any more, after ${after}`)
        await sleep(1)
      }
    }
  }

  const send: Tester['send'] = async (request, operationId) => {
    const before: Violation[] = []
    for (let attempt = 0; ; attempt += 1) {
      const { answer, violations } = await sendOnce(request, operationId)
      const seconds = secondsToWait(answer)
      if (seconds === undefined) return { answer, violations: [...before, ...violations] }
      if (attempt === patience) {
        const seen = `429, ${patience} times after waiting`
        const stuck = { rule: 'retry-after', expected: 'to pass after Retry-After', seen }
        return { answer, violations: [...before, ...violations, stuck] }
      }
      before.push(...violations)
      onWait(seconds)
      await sleep(seconds)
    }
  }

  return { send, sendOnce, answers }
}

function secondsToWait({ exchange }: ReceivedResponse): number | undefined {
  const { status, headers } = exchange.response
  const retryAfter = headerValue(headers, 'retry-after')
  if (status !== 429 || retryAfter === undefined || !/^\d+$/.test(retryAfter)) return undefined
  const seconds = Number(retryAfter)
  if (seconds > longestWaitSeconds) {
    throw new CannotRun(`the server asks to wait for ${seconds} s (429, Retry-After)`)
  }
  return Math.max(seconds, 1)
}
