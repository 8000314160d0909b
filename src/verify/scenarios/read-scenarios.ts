import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { declaredAnswer, type Subject } from '../run/compiled-contract.js'
import type { Expectation, RequestStep, ScenarioFile, Step } from './scenario.js'
import { scenarioSchema } from './scenario-schema.js'

/** A file of scenarios that can't be used; the message says all that is wrong with it. */
export class ScenarioError extends Error {}

/** For a contract without scenarios: only what follows from the contract itself is tried. */
export const noScenarios: ScenarioFile = {
  credentials: {},
  fragments: {},
  scenarios: [],
  unreachable: [],
}

/**
 * @param text YAML
 * @param file the name that messages bear
 * @throws ScenarioError for text that is no file of scenarios, or speaks of what the contract does not have
 */
export function readScenarios(text: string, file: string, subject: Subject): ScenarioFile {
  const read = { ...noScenarios, ...(parseYaml(text, file) as Partial<ScenarioFile>) }
  const problems = problemsOf(read, subject)
  if (problems.length > 0) {
    throw new ScenarioError(problems.map((problem) => `${file}: ${problem}`).join('\n'))
  }
  return read
}

function parseYaml(text: string, file: string): unknown {
  let data: unknown
  try {
    data = parse(text, { merge: true })
  } catch (error) {
    throw new ScenarioError(`${file}: does not parse as YAML: ${(error as Error).message}`)
  }
  const ajv = new Ajv({ strict: false, allErrors: true })
  if (ajv.validate(scenarioSchema, data)) return data
  // Of the alternatives of a step, the one that fits furthest is the one that was meant.
  const depth = ({ instancePath }: { instancePath: string }) => instancePath.split('/').length
  const [error] = [...(ajv.errors ?? [])].sort((a, b) => depth(b) - depth(a))
  const what = error?.params.additionalProperty ?? error?.params.missingProperty ?? ''
  throw new ScenarioError(`${file}: ${error?.instancePath} ${error?.message} ${what}`.trim())
}

/** A name that nothing has would make a scenario that tests nothing. */
function problemsOf(file: ScenarioFile, subject: Subject): string[] {
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
      .filter((scheme) => !Object.hasOwn(subject.securitySchemes, scheme))
      .map((scheme) => `the contract has no security scheme "${scheme}"`),
    ...file.unreachable
      .filter(({ operation }) => operation !== undefined && !subject.operations.has(operation))
      .map(({ operation }) => `unreachable: the contract has no operation "${operation}"`),
    ...stepLists.flatMap(([where, steps]) =>
      steps.flatMap((step) => stepProblems(step, file, subject)).map((text) => `${where}: ${text}`),
    ),
  ]
}

function stepProblems(step: Step, { fragments }: ScenarioFile, subject: Subject): string[] {
  if ('use' in step) {
    return Object.hasOwn(fragments, step.use) ? [] : [`there is no fragment "${step.use}"`]
  }
  if ('let' in step || 'wait' in step) return []
  const operation = step.call === undefined ? undefined : subject.operations.get(step.call)
  if (step.call !== undefined && operation === undefined) {
    return [`the contract has no operation "${step.call}"`]
  }
  const answers = operation?.answers ?? subject.unmatched
  const owner = step.call ?? 'x-unmatched-responses'
  return expectationsOf(step).flatMap(({ status, code }) => {
    const declared = declaredAnswer(answers, status)
    if (declared === undefined) return [`${owner} declares no status ${status}`]
    if (code === undefined || Object.hasOwn(declared.entry.codes, code)) return []
    return [`${owner} declares no code "${code}" under ${status}`]
  })
}

/** What may come of a request; of those sent at once, by their outcomes. */
export function expectationsOf({ expect = [], outcomes = {} }: RequestStep): Expectation[] {
  const listed = Object.keys(outcomes).map((outcome) => {
    const [status, code] = outcome.split(' ')
    return { status: Number(status), ...(code === undefined ? {} : { code }) }
  })
  return [...(Array.isArray(expect) ? expect : [expect]), ...listed] as Expectation[]
}
