import { unmetCriterion } from './criteria.js'
import type { Action, ArazzoDocument, Reusable, Workflow, WorkflowStep } from './document.js'
import { evaluate, type Scope } from './expression.js'

/** The first action whose criteria are met, of the step before those of its workflow; undefined for the default one. */
export function actionFor(
  step: WorkflowStep,
  workflow: Workflow,
  isSuccess: boolean,
  scope: Scope,
  document: ArazzoDocument,
): Action | undefined {
  const listed = isSuccess
    ? [...(step.onSuccess ?? []), ...(workflow.successActions ?? [])]
    : [...(step.onFailure ?? []), ...(workflow.failureActions ?? [])]
  return listed
    .flatMap((each) => toAction(each, document))
    .find(({ criteria = [] }) => unmetCriterion(criteria, scope) === undefined)
}

/** What `$components.parameters.page` refers to. */
export function componentOf(reference: string, { components }: ArazzoDocument): unknown {
  const scope = { inputs: undefined, steps: new Map(), workflows: new Map(), components }
  return evaluate(reference, scope)
}

function toAction(each: Action | Reusable, document: ArazzoDocument): Action[] {
  if (!('reference' in each)) return [each]
  const found = componentOf(each.reference, document)
  return found === undefined ? [] : [found as Action]
}
