import type { WireRequest, WireResponse } from '../http/exchange.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { Violation } from './rules.js'

/** The parts of a run, in their order. */
export const parts = ['examples', 'scenarios', 'boundaries', 'fuzz', 'limits'] as const
export type Phase = (typeof parts)[number]

/** What is tried: one scenario, one request with one thing wrong, all fuzz of an operation. */
export interface Case {
  readonly part: Phase
  /** Undefined where it belongs to no operation. */
  readonly operationId: string | undefined
  readonly name: string
}

/** A rule that is broken, and the request that shows it. */
export interface Finding extends Violation, Case {
  readonly request: WireRequest
  /** Undefined where none came. */
  readonly response: WireResponse | undefined
}

/** What came of a case. */
export interface CaseResult extends Case {
  readonly findings: readonly Finding[]
  /** Why it was not tried. */
  readonly skipped?: string
}

export function findingOf(
  { part, operationId, name }: Case,
  { rule, expected, seen }: Violation,
  { exchange, operation }: Pick<ReceivedResponse, 'exchange' | 'operation'>,
): Finding {
  const { request, response } = exchange
  return {
    part,
    operationId: operation?.id ?? operationId,
    name,
    rule,
    expected,
    seen,
    request,
    response,
  }
}
