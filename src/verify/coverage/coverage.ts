import {
  type CompiledContract,
  type DeclaredResponse,
  declaredStatus,
} from '../contract/compiled-contract.js'
import type { Phase } from '../findings/finding.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { expectationsOf } from '../scenarios/file/read-scenarios.js'
import { isRequest, type ScenarioFile } from '../scenarios/file/scenario.js'
import { needsSecret } from '../scenarios/values/value-maker.js'
import type { Selection } from '../selection/select-cases.js'

/** A response that the contract declares: an operation, a status, and a code where the status has codes. */
export interface CoverageRow {
  /** Undefined for responses that belong to no operation. */
  readonly operationId: string | undefined
  readonly status: string
  readonly code: string | undefined
  readonly times: number
  /** The reason why it was not reached; undefined where it was. */
  readonly why: string | undefined
  /** Whether it counts: a response that this run cannot reach does not count. */
  readonly counts: boolean
}

export interface Coverage {
  readonly rows: readonly CoverageRow[]
  readonly reached: number
  readonly reachable: number
  /** 0 to 100. */
  readonly percent: number
}

export interface CoverageOptions {
  readonly selection: Selection
  readonly phases: readonly Phase[]
  readonly hasSecret: boolean
}

/** Which of the declared responses were reached, and why the others were not. */
export function coverageOf(
  contract: CompiledContract,
  responses: readonly ReceivedResponse[],
  scenarios: ScenarioFile,
  options: CoverageOptions,
): Coverage {
  const { selection } = options
  const times = new Map<string, number>()
  for (const received of responses) {
    const key = keyOf(...reachedBy(received, contract))
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  const toRow = (operationId: string | undefined, status: string, code: string | undefined) => {
    const met = times.get(keyOf(operationId, status, code)) ?? 0
    const row = { operationId, status, code, times: met }
    return met > 0
      ? { ...row, why: undefined, counts: true }
      : { ...row, ...unreached(row, contract, scenarios, options) }
  }
  const rowsOf = (
    operationId: string | undefined,
    declared: ReadonlyMap<string, DeclaredResponse>,
  ) =>
    [...declared].flatMap(([status, { entry }]) => {
      const codes = Object.keys(entry.codes)
      return codes.length === 0
        ? [toRow(operationId, status, undefined)]
        : codes.map((code) => toRow(operationId, status, code))
    })
  const rows: CoverageRow[] = [
    ...selection.operations.flatMap(({ id, responses: declared }) => rowsOf(id, declared)),
    ...(selection.isWhole ? rowsOf(undefined, contract.unmatched) : []),
  ]
  const reachable = rows.filter(({ counts }) => counts).length
  const reached = rows.filter(({ times: met }) => met > 0).length
  return { rows, reached, reachable, percent: reachable === 0 ? 100 : (100 * reached) / reachable }
}

function unreached(
  { operationId, status, code }: Pick<CoverageRow, 'operationId' | 'status' | 'code'>,
  contract: CompiledContract,
  scenarios: ScenarioFile,
  { hasSecret, phases }: CoverageOptions,
): { why: string; counts: boolean } {
  const stated = scenarios.unreachable.find(
    (entry) =>
      String(entry.status) === status &&
      (entry.code === undefined || entry.code === code) &&
      (entry.operation === undefined || entry.operation === operationId),
  )
  if (stated !== undefined) return { why: stated.why, counts: false }
  const { rateLimit = null } = contract.operations.get(operationId ?? '')?.entry ?? {}
  if (status === '429' && rateLimit !== null && !phases.includes('limits')) {
    return { why: 'only --limits tests rate limits', counts: false }
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
    return { why: 'needs --jwt-secret to forge a token', counts: true }
  }
  if (leading.length === 0) return { why: 'no request of this run led to it', counts: true }
  const isRun = phases.includes('scenarios')
  return {
    why: isRun ? 'its scenario had another outcome' : 'the phase scenarios leads to it',
    counts: true,
  }
}

function reachedBy(
  { operation, declared, exchange, code }: ReceivedResponse,
  { unmatched }: CompiledContract,
): [operationId: string | undefined, status: string | undefined, code: string | undefined] {
  const status = declaredStatus(operation?.responses ?? unmatched, exchange.response.status)
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
