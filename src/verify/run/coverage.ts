import type { ReceivedResponse } from '../http/received-response.js'
import { expectationsOf } from '../scenarios/read-scenarios.js'
import { isRequest, type ScenarioFile } from '../scenarios/scenario.js'
import { needsSecret } from '../scenarios/value-maker.js'
import { type DeclaredAnswer, declaredStatus, type Subject } from './compiled-contract.js'

/** One answer that the contract declares: an operation, a status, and a code where the status has codes. */
export interface CoverageRow {
  /** Undefined for answers that belong to no operation. */
  readonly operationId: string | undefined
  readonly status: string
  readonly code: string | undefined
  readonly times: number
  /** Why it was not reached; undefined where it was. */
  readonly why: string | undefined
  /** Whether it counts: what can't be reached in this run by anybody does not. */
  readonly counts: boolean
}

export interface Coverage {
  readonly rows: readonly CoverageRow[]
  readonly reached: number
  readonly reachable: number
  /** 0 to 100; 100 where there is nothing to reach. */
  readonly percent: number
}

export interface CoverageOptions {
  readonly hasSecret: boolean
  readonly limitsTested: boolean
}

/** Which of the declared answers were met, and why the others were not. */
export function coverageOf(
  subject: Subject,
  answers: readonly ReceivedResponse[],
  scenarios: ScenarioFile,
  options: CoverageOptions,
): Coverage {
  const times = new Map<string, number>()
  for (const answer of answers) {
    const key = keyOf(...reachedBy(answer, subject))
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  const toRow = (operationId: string | undefined, status: string, code: string | undefined) => {
    const met = times.get(keyOf(operationId, status, code)) ?? 0
    const row = { operationId, status, code, times: met }
    return met > 0
      ? { ...row, why: undefined, counts: true }
      : { ...row, ...missed(row, subject, scenarios, options) }
  }
  const rowsOf = (operationId: string | undefined, declared: ReadonlyMap<string, DeclaredAnswer>) =>
    [...declared].flatMap(([status, { entry }]) => {
      const codes = Object.keys(entry.codes)
      return codes.length === 0
        ? [toRow(operationId, status, undefined)]
        : codes.map((code) => toRow(operationId, status, code))
    })
  const rows: CoverageRow[] = [
    ...[...subject.operations].flatMap(([id, { answers: declared }]) => rowsOf(id, declared)),
    ...rowsOf(undefined, subject.unmatched),
  ]
  const reachable = rows.filter(({ counts }) => counts).length
  const reached = rows.filter(({ times: met }) => met > 0).length
  return { rows, reached, reachable, percent: reachable === 0 ? 100 : (100 * reached) / reachable }
}

function missed(
  { operationId, status, code }: Pick<CoverageRow, 'operationId' | 'status' | 'code'>,
  subject: Subject,
  scenarios: ScenarioFile,
  { hasSecret, limitsTested }: CoverageOptions,
): { why: string; counts: boolean } {
  const stated = scenarios.unreachable.find(
    (entry) =>
      String(entry.status) === status &&
      (entry.operation === undefined || entry.operation === operationId),
  )
  if (stated !== undefined) return { why: stated.why, counts: false }
  const { rateLimit = null } = subject.operations.get(operationId ?? '')?.entry ?? {}
  if (status === '429' && rateLimit !== null && !limitsTested) {
    return { why: 'limits are tested with --limits only', counts: false }
  }
  const leading = scenarios.scenarios.filter(({ steps }) =>
    steps.some(
      (step) =>
        isRequest(step) &&
        step.call === operationId &&
        expectationsOf(step).some((each) => String(each.status) === status && each.code === code),
    ),
  )
  if (!hasSecret && leading.length > 0 && leading.every((each) => needsSecret(each, scenarios))) {
    return { why: 'needs a forged token: --jwt-secret', counts: true }
  }
  const why = leading.length > 0 ? 'its scenario went another way' : 'nothing has led to it'
  return { why, counts: true }
}

function reachedBy(
  { operation, declared, exchange, code }: ReceivedResponse,
  { unmatched }: Subject,
): [operationId: string | undefined, status: string | undefined, code: string | undefined] {
  const status = declaredStatus(operation?.answers ?? unmatched, exchange.response.status)
  const isDeclared = code !== undefined && declared?.entry.codes[code] !== undefined
  return [operation?.id, status, isDeclared ? code : undefined]
}

function keyOf(
  operationId: string | undefined,
  status: string | undefined,
  code: string | undefined,
): string {
  return [operationId, status, code].join(' ')
}
