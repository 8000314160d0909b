import { Ajv } from 'ajv'
import type { CompiledContract, ContractOperation } from '../contract/compiled-contract.js'
import { ScenarioError } from '../scenarios/file/scenario-error.js'
import type { ArazzoDocument, WorkflowStep } from './document.js'

const step = {
  type: 'object',
  required: ['stepId'],
  properties: {
    stepId: { type: 'string' },
    parameters: { type: 'array', items: { type: 'object' } },
    successCriteria: {
      type: 'array',
      items: { type: 'object', required: ['condition'] },
    },
    outputs: { type: 'object', additionalProperties: { type: 'string' } },
  },
  oneOf: [
    { required: ['operationId'] },
    { required: ['operationPath'] },
    { required: ['workflowId'] },
  ],
}

const schema = {
  type: 'object',
  required: ['arazzo', 'workflows'],
  properties: {
    arazzo: { type: 'string', pattern: '^1\\.0\\.\\d+' },
    workflows: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['workflowId', 'steps'],
        properties: {
          workflowId: { type: 'string' },
          steps: { type: 'array', minItems: 1, items: step },
        },
      },
    },
  },
}

export function isArazzo(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'arazzo' in data
}

/**
 * @param file the name of the file in messages
 * @throws ScenarioError for data that is no Arazzo document of version 1.0, or refers to operations, workflows or steps that are not there
 */
export function readArazzo(
  data: unknown,
  file: string,
  contract: CompiledContract,
): ArazzoDocument {
  const ajv = new Ajv({ strict: false })
  if (!ajv.validate(schema, data)) {
    const [error] = ajv.errors ?? []
    throw new ScenarioError(`${file}: ${error?.instancePath} ${error?.message}`)
  }
  const document = data as ArazzoDocument
  const problems = problemsOf(document, contract)
  if (problems.length === 0) return document
  throw new ScenarioError(problems.map((problem) => `${file}: ${problem}`).join('\n'))
}

/** The operation of a step; undefined for a step that runs a workflow. */
export function operationOf(
  { operationId, operationPath }: WorkflowStep,
  { operations }: CompiledContract,
): ContractOperation | undefined {
  if (operationId !== undefined) {
    // `$sourceDescriptions.name.operationId` where a document has several sources.
    return operations.get(operationId.replace(/^\$sourceDescriptions\.[\w-]+\./, ''))
  }
  const pointer = operationPath?.split('#')[1]
  const [, path, method] = /^\/paths\/([^/]+)\/(\w+)$/.exec(pointer ?? '') ?? []
  const unescaped = path?.replaceAll('~1', '/').replaceAll('~0', '~')
  return [...operations.values()].find(
    ({ entry }) => entry.path === unescaped && entry.method === method,
  )
}

function problemsOf({ workflows }: ArazzoDocument, contract: CompiledContract): string[] {
  const ids = new Set(workflows.map(({ workflowId }) => workflowId))
  return workflows.flatMap(({ workflowId, steps, dependsOn = [] }) => [
    ...dependsOn
      .filter((id) => !ids.has(localId(id)))
      .map((id) => `workflow "${workflowId}": there is no workflow "${id}"`),
    ...steps.flatMap((each) => {
      const where = `workflow "${workflowId}", step "${each.stepId}"`
      if (each.workflowId !== undefined) {
        return ids.has(localId(each.workflowId))
          ? []
          : [`${where}: there is no workflow "${each.workflowId}"`]
      }
      if (operationOf(each, contract) !== undefined) return []
      return [`${where}: the contract has no operation "${each.operationId ?? each.operationPath}"`]
    }),
  ])
}

/** The id of a workflow of this document: other documents are not read. */
export function localId(id: string): string {
  return id.replace(/^\$workflows\./, '')
}
