import type { RequestBase } from '../cases/requests/base-request.js'
import { noCredentials } from '../contract/credentials.js'
import type { Case, CaseResult } from '../findings/finding.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { ScenarioFile } from '../scenarios/file/scenario.js'
import { obtainCredentials } from '../scenarios/run/obtain-credentials.js'
import type { ScenarioRunner } from '../scenarios/run/run-scenario.js'
import { createSequence, isSuccess, type Sequence, statusOf } from '../sequences/sequence.js'
import { actionFor, componentOf } from './actions.js'
import { unmetCriterion } from './criteria.js'
import type { ArazzoDocument, Reusable, StepParameter, Workflow, WorkflowStep } from './document.js'
import { evaluate, resolveValue, type Scope, type WorkflowValues } from './expression.js'
import { localId, operationOf } from './read-arazzo.js'
import { stepRequest } from './step-request.js'
import { inputValue } from './workflow-inputs.js'

export interface WorkflowRunner {
  readonly document: ArazzoDocument
  readonly scenarios: ScenarioFile
  readonly runner: ScenarioRunner
}

/** Steps may go back to an earlier one. */
const maxSteps = 200

export function workflowCaseOf({ workflowId }: Workflow): Case {
  return { phase: 'scenarios', operationId: undefined, name: `workflow ${workflowId}` }
}

/** Runs a workflow, after those that it depends on, with inputs that are made from their schema. */
export async function runWorkflow(workflow: Workflow, run: WorkflowRunner): Promise<CaseResult> {
  const sequence = createSequence(workflowCaseOf(workflow), run.runner.tester)
  const done = new Map<string, WorkflowValues>()
  const budget = { steps: maxSteps }
  await runWithDependencies(workflow, undefined, { ...run, sequence, done, budget })
  return sequence.result()
}

interface Running extends WorkflowRunner {
  readonly sequence: Sequence
  readonly done: Map<string, WorkflowValues>
  readonly budget: { steps: number }
}

/** @returns the values of the workflow; undefined where a step failed */
async function runWithDependencies(
  workflow: Workflow,
  given: unknown,
  run: Running,
): Promise<WorkflowValues | undefined> {
  const { document, done, runner } = run
  for (const id of workflow.dependsOn ?? []) {
    const other = document.workflows.find(({ workflowId }) => workflowId === localId(id))
    if (other === undefined || done.has(other.workflowId)) continue
    if ((await runWithDependencies(other, undefined, run)) === undefined) return undefined
  }
  const made = inputValue(workflow.inputs, document.components, runner.values.fresh) ?? {}
  const inputs = { ...(made as object), ...((given as object | undefined) ?? {}) }
  const values = await runSteps(workflow, inputs, run)
  if (values !== undefined) done.set(workflow.workflowId, values)
  return values
}

async function runSteps(
  workflow: Workflow,
  inputs: unknown,
  run: Running,
): Promise<WorkflowValues | undefined> {
  const { document, done, budget, sequence, runner } = run
  const steps = new Map<string, Readonly<Record<string, unknown>>>()
  const retries = new Map<string, number>()
  const scope: Scope = { inputs, steps, workflows: done, components: document.components }
  for (let i = 0; i < workflow.steps.length; ) {
    const step = workflow.steps[i] as WorkflowStep
    budget.steps -= 1
    if (budget.steps < 0) return undefined
    const { own, failure } = await runStep(step, workflow, scope, run)
    const outputs = Object.entries(step.outputs ?? {}).map(([name, text]) => [
      name,
      evaluate(text, own),
    ])
    steps.set(step.stepId, Object.fromEntries(outputs))
    const action = actionFor(step, workflow, failure === undefined, own, document)
    if (action?.type === 'retry' && failure !== undefined) {
      const tried = retries.get(step.stepId) ?? 0
      if (tried < (action.retryLimit ?? 1)) {
        retries.set(step.stepId, tried + 1)
        await runner.sleep(action.retryAfter ?? 1)
        continue
      }
    }
    if (action?.type === 'goto') {
      const next = workflow.steps.findIndex(({ stepId }) => stepId === action.stepId)
      const other = document.workflows.find(
        (each) => each.workflowId === localId(action.workflowId ?? ''),
      )
      if (other !== undefined) return runWithDependencies(other, undefined, run)
      if (next < 0) return undefined
      i = next
      continue
    }
    if (failure !== undefined) {
      const { expected, seen, received } = failure
      if (received !== undefined) sequence.report('success-criterion', expected, seen, received)
      return undefined
    }
    if (action?.type === 'end') break
    i += 1
  }
  const outputs = Object.entries(workflow.outputs ?? {}).map(([name, text]) => [
    name,
    evaluate(text, scope),
  ])
  return { inputs, outputs: Object.fromEntries(outputs) }
}

interface Failure {
  readonly expected: string
  readonly seen: string
  /** Undefined where a nested workflow has reported it. */
  readonly received?: ReceivedResponse | undefined
}

/** @returns the scope with the response of the step, and why the step failed, if so */
async function runStep(
  step: WorkflowStep,
  workflow: Workflow,
  scope: Scope,
  run: Running,
): Promise<{ own: Scope; failure?: Failure }> {
  const parameters = parametersOf(step, workflow, run.document).map((each) => ({
    ...each,
    value: resolveValue(each.value, scope),
  }))
  if (step.workflowId !== undefined) {
    const id = localId(step.workflowId)
    const other = run.document.workflows.find(({ workflowId }) => workflowId === id)
    const given = Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
    const values = other && (await runWithDependencies(other, given, run))
    const own = { ...scope, outputs: values?.outputs ?? {} }
    return values === undefined ? { own, failure: { expected: id, seen: 'it failed' } } : { own }
  }
  const received = await sendStep(step, parameters, scope, run)
  if (received === undefined)
    return { own: scope, failure: { expected: 'a request', seen: 'none' } }
  const own = { ...scope, received }
  const { successCriteria = [] } = step
  if (successCriteria.length === 0) {
    const failure = { expected: 'a success (2xx)', seen: statusOf(received), received }
    return isSuccess(received) ? { own } : { own, failure }
  }
  const unmet = unmetCriterion(successCriteria, own)
  if (unmet === undefined) return { own }
  const seen = `${statusOf(received)}: ${unmet.why}`
  return { own, failure: { expected: unmet.criterion.condition, seen, received } }
}

async function sendStep(
  step: WorkflowStep,
  parameters: readonly StepParameter[],
  scope: Scope,
  { runner, scenarios, sequence }: Running,
): Promise<ReceivedResponse | undefined> {
  const { contract } = runner
  const operation = operationOf(step, contract)
  if (operation === undefined) return undefined
  const { credentials } = await obtainCredentials(operation, 'scenarios', scenarios, runner)
  const base: RequestBase = {
    contract,
    operation,
    prefix: runner.prefix,
    credentials: credentials ?? noCredentials,
    pathValues: new Map(),
    fresh: runner.values.fresh,
  }
  const requestBody = resolveValue(step.requestBody, scope) as WorkflowStep['requestBody']
  const request = stepRequest(base, { parameters, requestBody })
  return request && sequence.send(request, operation)
}

/** Those of the workflow, and those of the step, which count before them. */
function parametersOf(
  step: WorkflowStep,
  workflow: Workflow,
  document: ArazzoDocument,
): StepParameter[] {
  const all = [...(workflow.parameters ?? []), ...(step.parameters ?? [])].flatMap((each) =>
    toParameter(each, document),
  )
  return [...new Map(all.map((each) => [`${each.in} ${each.name}`, each])).values()]
}

function toParameter(each: StepParameter | Reusable, document: ArazzoDocument): StepParameter[] {
  if (!('reference' in each)) return [each]
  const found = componentOf(each.reference, document) as StepParameter | undefined
  return found === undefined ? [] : [{ ...found, value: each.value ?? found.value }]
}
