/** An Arazzo document (Arazzo 1.0.1). Only what `verify` reads. */
export interface ArazzoDocument {
  readonly workflows: readonly Workflow[]
  readonly components?: Components
}

export interface Components {
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly parameters?: Readonly<Record<string, StepParameter>>
  readonly successActions?: Readonly<Record<string, Action>>
  readonly failureActions?: Readonly<Record<string, Action>>
}

export interface Workflow {
  readonly workflowId: string
  readonly summary?: string
  /** A JSON Schema of an object. */
  readonly inputs?: unknown
  readonly dependsOn?: readonly string[]
  readonly parameters?: readonly (StepParameter | Reusable)[]
  readonly successActions?: readonly (Action | Reusable)[]
  readonly failureActions?: readonly (Action | Reusable)[]
  readonly steps: readonly WorkflowStep[]
  readonly outputs?: Readonly<Record<string, string>>
}

/** A request to an operation, or all steps of another workflow. */
export interface WorkflowStep {
  readonly stepId: string
  readonly operationId?: string
  readonly operationPath?: string
  readonly workflowId?: string
  readonly parameters?: readonly (StepParameter | Reusable)[]
  readonly requestBody?: StepBody
  readonly successCriteria?: readonly Criterion[]
  readonly onSuccess?: readonly (Action | Reusable)[]
  readonly onFailure?: readonly (Action | Reusable)[]
  readonly outputs?: Readonly<Record<string, string>>
}

export interface StepParameter {
  readonly name: string
  /** Undefined for an input of another workflow. */
  readonly in?: 'path' | 'query' | 'header' | 'cookie'
  readonly value: unknown
}

export interface Reusable {
  /** `$components.parameters.page` */
  readonly reference: string
  readonly value?: unknown
}

export interface StepBody {
  readonly contentType?: string
  readonly payload?: unknown
  readonly replacements?: readonly { readonly target: string; readonly value: unknown }[]
}

export interface Criterion {
  /** A runtime expression; needed for all types but `simple`. */
  readonly context?: string
  readonly condition: string
  readonly type?: CriterionType | { readonly type: CriterionType }
}

export type CriterionType = 'simple' | 'regex' | 'jsonpath' | 'xpath'

export interface Action {
  readonly type: 'end' | 'goto' | 'retry'
  readonly stepId?: string
  readonly workflowId?: string
  /** In seconds. */
  readonly retryAfter?: number
  readonly retryLimit?: number
  readonly criteria?: readonly Criterion[]
}
