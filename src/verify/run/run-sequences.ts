import { type Resource, resourcesOf } from '../../openapi/resources/resources.js'
import type { RequestBase } from '../cases/requests/base-request.js'
import type { ContractOperation } from '../contract/compiled-contract.js'
import type { Case, CaseResult } from '../findings/finding.js'
import { obtainCredentials } from '../scenarios/run/obtain-credentials.js'
import {
  createsAccounts,
  runAccountExistence,
  takesAccounts,
} from '../sequences/pairs/account-existence.js'
import { runDoubleCreate } from '../sequences/pairs/double-create.js'
import { runHead } from '../sequences/pairs/head.js'
import { runNotations } from '../sequences/pairs/notation.js'
import { runOrigins } from '../sequences/pairs/origins.js'
import { runRepeatedRead } from '../sequences/pairs/repeated-read.js'
import { runConcurrentCreates } from '../sequences/resources/concurrent-creates.js'
import { runLifeCycle } from '../sequences/resources/life-cycle.js'
import { runOtherUser } from '../sequences/resources/other-user.js'
import { runStoredValues } from '../sequences/resources/stored-values.js'
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
    ...run.selection.operations.flatMap(operationTasks),
    ...accountTasks(run),
    ...originTasks(run),
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
    task('values that are easily stored as something else', (base, sequence) =>
      runStoredValues(resource, base, sequence),
    ),
    task('create several at once', (base, sequence) =>
      runConcurrentCreates(resource, base, sequence),
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

function operationTasks(operation: ContractOperation): SequenceTask[] {
  const task = (name: string, start: SequenceTask['start']): SequenceTask => ({
    testCase: { phase: 'sequences', operationId: operation.id, name },
    operation,
    start,
  })
  if (operation.entry.method === 'delete') return []
  const notations = task('the same in other notations', runNotations)
  if (operation.entry.method === 'post' && operation.responses.has('409')) {
    return [notations, task('create twice', runDoubleCreate)]
  }
  if (operation.entry.method !== 'get') return [notations]
  return [task('read three times', runRepeatedRead), task('HEAD like GET', runHead), notations]
}

/** For each operation that takes the login of an account, with the first operation that creates one. */
function accountTasks({ contract, selection }: Run): SequenceTask[] {
  const creator = [...contract.operations.values()].find((each) => createsAccounts(contract, each))
  if (creator === undefined) return []
  const takers = selection.operations.filter(
    (each) => each !== creator && takesAccounts(contract, each),
  )
  return takers.map((taker) => ({
    testCase: { phase: 'sequences', operationId: taker.id, name: 'an account that does not exist' },
    operation: creator,
    start: (base, sequence) => runAccountExistence(taker, base, sequence),
  }))
}

/** For the first operation that reads; servers allow origins for all operations alike. */
function originTasks({ selection, tester }: Run): SequenceTask[] {
  const operation = selection.operations.find(({ entry }) => entry.method === 'get')
  if (operation === undefined) return []
  const testCase = { phase: 'sequences', operationId: operation.id, name: 'origins' } as const
  return [
    {
      testCase,
      operation,
      start: (base, sequence) => runOrigins(base, sequence, tester.extraHeaders),
    },
  ]
}
