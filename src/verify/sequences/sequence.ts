import { type RequestBase, requestIfWritable } from '../cases/requests/base-request.js'
import type { ContractOperation } from '../contract/compiled-contract.js'
import type { Credentials } from '../contract/credentials.js'
import { type Case, type CaseResult, type Finding, findingOf } from '../findings/finding.js'
import type { RuleName } from '../findings/rules.js'
import type { Header, WireRequest } from '../http/exchange.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { Tester } from '../run/tester.js'
import { validBodyOf } from './path-values.js'

/** One sequence of requests: it sends them, keeps their order and collects the findings. */
export interface Sequence {
  /** @param operation undefined for a request that matches none */
  send(request: WireRequest, operation: ContractOperation | undefined): Promise<ReceivedResponse>
  /** Reports the response as a violation. The finding shows the requests before it. */
  report(rule: RuleName, expected: string, seen: string, received: ReceivedResponse): void
  result(skipped?: string): CaseResult
}

export function createSequence(testCase: Case, tester: Tester): Sequence {
  const findings: Finding[] = []
  const sent: WireRequest[] = []
  return {
    send: async (request, operation) => {
      const { received, violations } = await tester.send(request, operation?.id)
      findings.push(...violations.map((each) => findingOf(testCase, each, received, [...sent])))
      sent.push(request)
      return received
    },
    report: (rule, expected, seen, received) => {
      // `no-response` reports this.
      if (received.exchange.response.status === 0) return
      const before = sent.filter((request) => request !== received.exchange.request)
      findings.push(findingOf(testCase, { rule, expected, seen }, received, before))
    },
    result: (skipped) => ({
      ...testCase,
      findings,
      ...(skipped === undefined || findings.length > 0 ? {} : { skipped }),
    }),
  }
}

export interface SentRequest {
  readonly received: ReceivedResponse
  /** The value of the body. */
  readonly value: unknown
}

/**
 * Sends a valid request to an operation.
 * @returns undefined where none can be built
 */
export async function sendValid(
  sequence: Sequence,
  base: RequestBase,
  operation: ContractOperation,
  options: {
    readonly pathValues?: ReadonlyMap<string, unknown>
    readonly credentials?: Credentials
    readonly headers?: readonly Header[]
    /** A valid value of the body, in place of a sample. */
    readonly body?: unknown
  } = {},
): Promise<SentRequest | undefined> {
  const { pathValues = base.pathValues, credentials = base.credentials, headers = [] } = options
  const own = { ...base, operation, pathValues, credentials }
  const body = validBodyOf(own, options.body)
  const request = requestIfWritable(own, body?.body)
  if (request === undefined) return undefined
  const withHeaders = { ...request, headers: [...request.headers, ...headers] }
  return { received: await sequence.send(withHeaders, operation), value: body?.value }
}

export function isSuccess({ exchange }: ReceivedResponse): boolean {
  const { status } = exchange.response
  return status >= 200 && status < 300
}

export function statusOf({ exchange, code }: ReceivedResponse): string {
  return [exchange.response.status || 'no response', code].filter(Boolean).join(' ')
}
