import { childAt, childrenOf } from '../../openapi/document/document-node.js'
import type { CompiledContract, ContractOperation } from '../contract/compiled-contract.js'
import type { Case, Phase } from '../findings/finding.js'
import { caseIdOf } from '../findings/finding.js'
import { RunError } from '../run/run-error.js'

/** What a run is limited to. Undefined members select everything. */
export interface SelectionOptions {
  /** operationIds */
  readonly operations?: readonly string[] | undefined
  readonly tags?: readonly string[] | undefined
  /** Path templates; `*` stands for any text. */
  readonly paths?: readonly string[] | undefined
  /** The id of one case. */
  readonly caseId?: string | undefined
}

export interface Selection {
  /** Whether requests that match no operation are tested, too. */
  readonly isWhole: boolean
  readonly operations: readonly ContractOperation[]
  has(testCase: Case): boolean
  /** One case is of all phases but the one that looks at all responses. */
  hasPhase(phase: Phase): boolean
}

/** @throws RunError for names that the contract does not have, and where no operation is left */
export function selectCases(contract: CompiledContract, options: SelectionOptions): Selection {
  const { operations, tags, paths, caseId } = options
  const unknown = operations?.find((id) => !contract.operations.has(id))
  if (unknown !== undefined) throw new RunError(`the contract has no operation "${unknown}"`)
  const patterns = paths?.map(toPattern)
  const selected = [...contract.operations.values()].filter(
    (operation) =>
      (operations?.includes(operation.id) ?? true) &&
      (tags === undefined || tagsOf(operation).some((tag) => tags.includes(tag))) &&
      (patterns?.some((pattern) => pattern.test(operation.entry.path)) ?? true),
  )
  if (selected.length === 0) {
    const isEmpty = contract.operations.size === 0
    throw new RunError(isEmpty ? 'the contract has no operations' : 'no operation is selected')
  }
  const isWhole = [operations, tags, paths].every((each) => each === undefined)
  const ids = new Set(selected.map(({ id }) => id))
  return {
    isWhole,
    operations: selected,
    has: (testCase) =>
      (isWhole || ids.has(testCase.operationId ?? '')) &&
      (caseId === undefined || caseIdOf(testCase) === caseId),
    hasPhase: (phase) => caseId === undefined || phase !== 'overall',
  }
}

function tagsOf({ operation }: ContractOperation): string[] {
  return childrenOf(childAt(operation.node, 'tags')).map(({ value }) => String(value))
}

function toPattern(glob: string): RegExp {
  const escaped = glob.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${escaped}$`)
}
