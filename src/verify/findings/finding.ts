import type { WireRequest, WireResponse } from '../http/exchange.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { Violation } from './rules.js'

/** The phases of a run, in order. */
export const phases = ['examples', 'scenarios', 'boundaries', 'fuzz', 'limits'] as const
export type Phase = (typeof phases)[number]

/** One scenario, one request, or all random requests to one operation. */
export interface Case {
  readonly phase: Phase
  /** Undefined where the case belongs to no operation. */
  readonly operationId: string | undefined
  readonly name: string
}

/** A broken rule and the request that shows it. */
export interface Finding extends Violation, Case {
  readonly request: WireRequest
  /** Undefined where no response arrived. */
  readonly response: WireResponse | undefined
}

/** The result of a case. */
export interface CaseResult extends Case {
  readonly findings: readonly Finding[]
  /** The reason why the case did not run. */
  readonly skipped?: string
}

export function findingOf(
  { phase, operationId, name }: Case,
  { rule, expected, seen }: Violation,
  { exchange, operation }: Pick<ReceivedResponse, 'exchange' | 'operation'>,
): Finding {
  const { request, response } = exchange
  return {
    phase,
    operationId: operation?.id ?? operationId,
    name,
    rule,
    expected,
    seen,
    request,
    response,
  }
}
