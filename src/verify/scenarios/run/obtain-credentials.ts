import type { ContractOperation } from '../../contract/compiled-contract.js'
import { type Credentials, credentialsFor, joinCredentials } from '../../contract/credentials.js'
import type { CaseResult, Finding, Phase } from '../../findings/finding.js'
import type { ScenarioFile } from '../file/scenario.js'
import { fill } from '../values/template.js'
import { runSteps, type ScenarioRunner } from './run-scenario.js'

export interface ObtainedCredentials {
  /** Empty where none are given, and the scenario file has no steps for them or the steps fail. */
  readonly credentials: Credentials
  /** Whether all schemes of the operation's security requirement have a credential. */
  readonly isComplete: boolean
  /** The findings of the steps. */
  readonly result: CaseResult
}

/**
 * Valid credentials for an operation: those that the user gave, else those of the steps in the scenario file.
 * @param user 0 for the first user, 1 for another one
 */
export async function obtainCredentials(
  { id, entry }: ContractOperation,
  phase: Phase,
  file: ScenarioFile,
  runner: ScenarioRunner,
  user = 0,
): Promise<ObtainedCredentials> {
  const testCase = { phase, operationId: id, name: 'credentials' }
  const findings: Finding[] = []
  const obtained: Credentials[] = []
  const schemes = chooseRequirement(entry.security, file, runner)
  for (const name of schemes) {
    const scheme = runner.contract.securitySchemes[name]
    const given = runner.credentials.get(name)?.[user]
    const source = file.credentials[name]
    if (scheme === undefined) continue
    if (given !== undefined) obtained.push(credentialsFor(scheme, given))
    else if (source !== undefined) {
      const steps = await runSteps(source.steps, testCase, undefined, runner)
      findings.push(...steps.findings)
      if (steps.isComplete) {
        obtained.push(credentialsFor(scheme, fill(source.value, steps.variables)))
      }
    }
  }
  return {
    credentials: joinCredentials(obtained),
    isComplete: obtained.length === schemes.length,
    result: { ...testCase, findings },
  }
}

/** The first security alternative whose credentials are all known, else the first one. */
function chooseRequirement(
  security: readonly (readonly string[])[],
  { credentials }: ScenarioFile,
  runner: ScenarioRunner,
): readonly string[] {
  const isKnown = (name: string) => runner.credentials.has(name) || Object.hasOwn(credentials, name)
  const isUsable = (names: readonly string[]) => names.length > 0 && names.every(isKnown)
  return security.find(isUsable) ?? security[0] ?? []
}
