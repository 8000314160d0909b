import type { RequestBase } from '../cases/requests/base-request.js'
import { unsendableReason } from '../cases/values/samples.js'
import type { ContractOperation } from '../contract/compiled-contract.js'
import { noCredentials } from '../contract/credentials.js'
import type { Phase } from '../findings/finding.js'
import { obtainCredentials } from '../scenarios/run/obtain-credentials.js'
import { existingPathValues } from '../sequences/path-values.js'
import { createSequence } from '../sequences/sequence.js'
import type { Run } from './run.js'

/** The selected operations with credentials and existing resources for this phase. Operations that cannot be called are skipped. */
export async function requestBases(run: Run, phase: Phase): Promise<RequestBase[]> {
  const bases: RequestBase[] = []
  for (const operation of run.selection.operations) {
    run.tester.requireResponding()
    const base = await authorizedBase(run, operation, phase)
    const skipped = unsendableReason(base)
    if (skipped === undefined) bases.push(base)
    else {
      const testCase = { phase, operationId: operation.id, name: `requests to ${operation.id}` }
      run.add({ ...testCase, findings: [], skipped, seconds: 0 })
    }
  }
  return bases
}

/** An operation with credentials and with the ids of existing resources. */
export async function authorizedBase(
  run: Run,
  operation: ContractOperation,
  phase: Phase,
): Promise<RequestBase> {
  const { credentials, result } = await obtainCredentials(
    operation,
    phase,
    run.scenarios,
    run.runner,
  )
  if (result.findings.length > 0) run.add({ ...result, seconds: 0 })
  const base = { ...baseOf(operation, run), credentials }
  const testCase = { phase, operationId: operation.id, name: 'existing resources' }
  const sequence = createSequence(testCase, run.tester)
  const pathValues = await existingPathValues(base, sequence.send)
  const found = sequence.result()
  if (found.findings.length > 0) run.add({ ...found, seconds: 0 })
  return { ...base, pathValues }
}

export function baseOf(operation: ContractOperation, { contract, runner }: Run): RequestBase {
  return {
    contract,
    operation,
    prefix: runner.prefix,
    credentials: noCredentials,
    pathValues: new Map(),
    fresh: runner.values.fresh,
  }
}
