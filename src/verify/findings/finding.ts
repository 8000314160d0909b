import { createHash } from 'node:crypto'
import type { WireRequest, WireResponse } from '../http/exchange.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { Violation } from './rules.js'

/** The phases of a run, in order. */
export const phases = [
  'examples',
  'scenarios',
  'sequences',
  'boundaries',
  'fuzz',
  'limits',
  'overall',
] as const
export type Phase = (typeof phases)[number]

/** One scenario, one request, all random requests to one operation, or all responses. */
export interface Case {
  readonly phase: Phase
  /** Undefined where the case belongs to no operation. */
  readonly operationId: string | undefined
  readonly name: string
}

/** A broken rule and the request that shows it. */
export interface Finding extends Violation, Case {
  /** The id of the case, which can run again by it. */
  readonly caseId: string
  readonly request: WireRequest
  /** The requests of the case before this one. */
  readonly before: readonly WireRequest[]
  /** Undefined where no response arrived. */
  readonly response: WireResponse | undefined
}

/** The result of a case. */
export interface CaseResult extends Case {
  readonly findings: readonly Finding[]
  /** The reason why the case did not run. */
  readonly skipped?: string
}

/** The result of a case and how long it took. */
export interface TimedCaseResult extends CaseResult {
  readonly seconds: number
}

export function findingOf(
  { phase, operationId, name }: Case,
  { rule, expected, seen }: Violation,
  { exchange, operation }: Pick<ReceivedResponse, 'exchange' | 'operation'>,
  before: readonly WireRequest[] = [],
): Finding {
  const { request, response } = exchange
  return {
    caseId: caseIdOf({ phase, operationId, name }),
    phase,
    operationId: operation?.id ?? operationId,
    name,
    rule,
    expected,
    seen,
    request,
    before,
    response,
  }
}

/** A short id that is the same in every run: it follows from the phase, the operation and the name. */
export function caseIdOf({ phase, operationId, name }: Case): string {
  const text = JSON.stringify([phase, operationId ?? null, name])
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
