import type { SecurityScheme } from '../../../openapi/compiled/tables.js'
import type { ContractOperation } from '../../contract/compiled-contract.js'
import type { CaseResult, Phase } from '../../findings/finding.js'
import type { Header } from '../../http/exchange.js'
import type { ScenarioFile } from '../file/scenario.js'
import { fill } from '../values/template.js'
import { runSteps, type ScenarioRunner } from './run-scenario.js'

/**
 * Valid credentials for an operation, by the steps that the scenario file has for its security schemes.
 * @returns no headers where there are no steps or they fail, and the findings of these steps
 */
export async function obtainCredentials(
  { id, entry }: ContractOperation,
  phase: Phase,
  { credentials }: ScenarioFile,
  runner: ScenarioRunner,
): Promise<{ headers: readonly Header[]; result: CaseResult }> {
  const testCase = { phase, operationId: id, name: 'credentials' }
  const headers: Header[] = []
  const findings: CaseResult['findings'][number][] = []
  for (const name of entry.security[0] ?? []) {
    const scheme = runner.contract.securitySchemes[name]
    const source = credentials[name]
    if (scheme === undefined || source === undefined) continue
    const played = await runSteps(source.steps, testCase, undefined, runner)
    findings.push(...played.findings)
    if (played.isComplete) headers.push(...toHeaders(scheme, fill(source.value, played.variables)))
  }
  return { headers, result: { ...testCase, findings } }
}

function toHeaders(scheme: SecurityScheme, value: string): Header[] {
  if (scheme.type !== 'apiKey') {
    const basic = scheme.type === 'http' && scheme.scheme.toLowerCase() === 'basic'
    return [['Authorization', `${basic ? 'Basic' : 'Bearer'} ${value}`]]
  }
  if (scheme.in === 'cookie') return [['Cookie', `${scheme.name}=${value}`]]
  return scheme.in === 'header' ? [[scheme.name, value]] : []
}
