import { type Resource, resourcesOf } from '../../openapi/resources/resources.js'
import type { RequestBase } from '../cases/requests/base-request.js'
import type { ContractOperation } from '../contract/compiled-contract.js'
import type { Case, CaseResult } from '../findings/finding.js'
import { obtainCredentials } from '../scenarios/run/obtain-credentials.js'
import { runLifeCycle } from '../sequences/life-cycle.js'
import { runOtherUser } from '../sequences/other-user.js'
import { runRepeatedRead } from '../sequences/repeated-read.js'
import { createSequence, type Sequence } from '../sequences/sequence.js'
import { authorizedBase } from './request-bases.js'
import { type Run, runTasks } from './run.js'

interface SequenceTask {
  readonly testCase: Case
  /** The operation that the sequence starts with. */
  readonly operation: ContractOperation
  /** @returns the reason why nothing was tested, if so */
  readonly start: (base: RequestBase, sequence: Sequence) => Promise<string | undefined>
}

/** Sequences that follow from the contract without a scenario file. */
export async function runSequences(run: Run): Promise<void> {
  const tasks = [
    ...resourcesOf(run.contract.operations.values()).flatMap((resource) =>
      resourceTasks(run, resource),
    ),
    ...run.selection.operations.flatMap(readTask),
  ].filter(({ testCase }) => run.selection.has(testCase))
  run.startPhase('sequences', tasks.length)
  await runTasks(run, tasks, async ({ testCase, operation, start }): Promise<CaseResult> => {
    const base = await authorizedBase(run, operation, 'sequences')
    const sequence = createSequence(testCase, run.tester)
    return sequence.result(await start(base, sequence))
  })
}

function resourceTasks(run: Run, resource: Resource<ContractOperation>): SequenceTask[] {
  const { create, read, replace, patch, remove, itemPath } = resource
  const operationId = (read ?? replace ?? patch ?? remove)?.id
  if (create === undefined || operationId === undefined) return []
  const task = (name: string, start: SequenceTask['start']): SequenceTask => ({
    testCase: { phase: 'sequences', operationId, name: `${itemPath}: ${name}` },
    operation: create,
    start,
  })
  const isSecured = create.entry.security.some((schemes) => schemes.length > 0)
  return [
    task('create, read, update, delete, use again', (base, sequence) =>
      runLifeCycle(resource, base, sequence),
    ),
    ...(isSecured ? [task("another user's resource", otherUserTask(run, resource))] : []),
  ]
}

function otherUserTask(run: Run, resource: Resource<ContractOperation>): SequenceTask['start'] {
  return async (base, sequence) => {
    const { credentials, isComplete } = await obtainCredentials(
      base.operation,
      'sequences',
      run.scenarios,
      run.runner,
      1,
    )
    const isSame = JSON.stringify(credentials) === JSON.stringify(base.credentials)
    if (!isComplete || isSame) return 'needs a second user: repeat --auth with another credential'
    return runOtherUser(resource, base, credentials, sequence)
  }
}

function readTask(operation: ContractOperation): SequenceTask[] {
  if (operation.entry.method !== 'get') return []
  const testCase = { phase: 'sequences', operationId: operation.id, name: 'read twice' } as const
  return [{ testCase, operation, start: runRepeatedRead }]
}
