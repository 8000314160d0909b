import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { isArazzo, readArazzo } from '../../arazzo/read-arazzo.js'
import { type CompiledContract, declaredResponse } from '../../contract/compiled-contract.js'
import type { Expectation, RequestStep, ScenarioFile, Step } from './scenario.js'
import { ScenarioError } from './scenario-error.js'
import { scenarioSchema } from './scenario-schema.js'

/** For a contract without a scenario file. */
export const noScenarios: ScenarioFile = {
  credentials: {},
  fragments: {},
  scenarios: [],
  unreachable: [],
}

/**
 * @param text YAML: scenarios, or an Arazzo document
 * @param file the name of the file in messages
 * @throws ScenarioError for text that is not a scenario file, or refers to operations, statuses or codes that the contract
 *   does not declare
 */
export function readScenarios(
  text: string,
  file: string,
  contract: CompiledContract,
): ScenarioFile {
  const data = parseYaml(text, file)
  if (isArazzo(data)) return { ...noScenarios, arazzo: readArazzo(data, file, contract) }
  const read = { ...noScenarios, ...(checked(data, file) as Partial<ScenarioFile>) }
  const problems = problemsOf(read, contract)
  if (problems.length > 0) {
    throw new ScenarioError(problems.map((problem) => `${file}: ${problem}`).join('\n'))
  }
  return read
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text, { merge: true })
  } catch (error) {
    throw new ScenarioError(`${file}: does not parse as YAML: ${(error as Error).message}`)
  }
}

function checked(data: unknown, file: string): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true })
  if (ajv.validate(scenarioSchema, data)) return data
  // A step is a `oneOf`: the deepest error belongs to the alternative that was meant.
  const depth = ({ instancePath }: { instancePath: string }) => instancePath.split('/').length
  const [error] = [...(ajv.errors ?? [])].sort((a, b) => depth(b) - depth(a))
  const what = error?.params.additionalProperty ?? error?.params.missingProperty ?? ''
  throw new ScenarioError(`${file}: ${error?.instancePath} ${error?.message} ${what}`.trim())
}

/** References to names that neither the file nor the contract declares. */
function problemsOf(file: ScenarioFile, contract: CompiledContract): string[] {
  const stepLists = [
    ...Object.entries(file.fragments).map(
      ([name, steps]) => [`fragment "${name}"`, steps] as const,
    ),
    ...Object.entries(file.credentials).map(
      ([name, { steps }]) => [`credential "${name}"`, steps] as const,
    ),
    ...file.scenarios.map(({ name, steps }) => [`scenario "${name}"`, steps] as const),
  ]
  return [
    ...Object.keys(file.credentials)
      .filter((scheme) => !Object.hasOwn(contract.securitySchemes, scheme))
      .map((scheme) => `the contract has no security scheme "${scheme}"`),
    ...file.unreachable
      .filter(({ operation }) => operation !== undefined && !contract.operations.has(operation))
      .map(({ operation }) => `unreachable: the contract has no operation "${operation}"`),
    ...stepLists.flatMap(([where, steps]) =>
      steps
        .flatMap((step) => stepProblems(step, file, contract))
        .map((text) => `${where}: ${text}`),
    ),
  ]
}

function stepProblems(
  step: Step,
  { fragments }: ScenarioFile,
  contract: CompiledContract,
): string[] {
  if ('use' in step) {
    return Object.hasOwn(fragments, step.use) ? [] : [`there is no fragment "${step.use}"`]
  }
  if ('let' in step || 'wait' in step) return []
  if ('read' in step) return Object.values(step.find).flatMap(patternProblems)
  const operation = step.call === undefined ? undefined : contract.operations.get(step.call)
  if (step.call !== undefined && operation === undefined) {
    return [`the contract has no operation "${step.call}"`]
  }
  const responses = operation?.responses ?? contract.unmatched
  const owner = step.call ?? 'x-unmatched-responses'
  return expectationsOf(step).flatMap(({ status, code }) => {
    const declared = declaredResponse(responses, status)
    if (declared === undefined) return [`${owner} declares no status ${status}`]
    if (code === undefined || Object.hasOwn(declared.entry.codes, code)) return []
    return [`${owner} declares no code "${code}" under ${status}`]
  })
}

function patternProblems(pattern: string): string[] {
  try {
    new RegExp(pattern, 'gm')
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

/** All expectations of a request, including those of `outcomes`. */
export function expectationsOf({ expect = [], outcomes = {} }: RequestStep): Expectation[] {
  const listed = Object.keys(outcomes).map((outcome) => {
    const [status, code] = outcome.split(' ')
    return { status: Number(status), ...(code === undefined ? {} : { code }) }
  })
  return [...(Array.isArray(expect) ? expect : [expect]), ...listed] as Expectation[]
}
