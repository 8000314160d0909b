import { isObject } from '../../openapi/document/document-node.js'
import { headerValue } from '../http/exchange.js'
import { memberOf, type ReceivedResponse } from '../http/received-response.js'

/** What runtime expressions of a workflow refer to (Arazzo 1.0.1, "Runtime Expressions"). */
export interface Scope {
  readonly inputs: unknown
  /** stepId -> its outputs. */
  readonly steps: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  /** workflowId -> its inputs and outputs. */
  readonly workflows: ReadonlyMap<string, WorkflowValues>
  readonly components: unknown
  /** The response of the current step. */
  readonly received?: ReceivedResponse
  /** Outputs of the current step where it ran a workflow. */
  readonly outputs?: Readonly<Record<string, unknown>>
}

export interface WorkflowValues {
  readonly inputs: unknown
  readonly outputs: Readonly<Record<string, unknown>>
}

/** The value of a text that is one expression; undefined where it refers to nothing. */
export function evaluate(expression: string, scope: Scope): unknown {
  const { received } = scope
  const request = received?.exchange.request
  const [source = '', pointer] = expression.split('#')
  const [root = '', ...names] = source.slice(1).split('.')
  switch (root) {
    case 'url':
    case 'method':
      return root === 'url' ? request?.target : request?.method
    case 'statusCode':
      return received?.exchange.response.status
    case 'request':
    case 'response':
      return messagePart(root, names, pointer, scope)
    case 'inputs':
      return at(scope.inputs, names, pointer)
    case 'outputs':
      return at(scope.outputs, names, pointer)
    case 'steps':
      return at({ outputs: scope.steps.get(names[0] ?? '') }, names.slice(1), pointer)
    case 'workflows':
      return at(scope.workflows.get(names[0] ?? ''), names.slice(1), pointer)
    case 'components':
      return at(scope.components, names, pointer)
    default:
      return undefined
  }
}

/** Replaces expressions: a text that is one becomes its value, `{$...}` inside a text becomes text. */
export function resolveValue(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') {
    if (
      /^\$(url|method|statusCode|request|response|inputs|outputs|steps|workflows|components)\b/.test(
        value,
      )
    ) {
      return evaluate(value, scope)
    }
    // In a template of JSON, a text that is one expression may stand for any value.
    const json = value.replaceAll(
      /"\{(\$[^{}]+)\}"/g,
      (_, inner: string) => JSON.stringify(evaluate(inner, scope)) ?? 'null',
    )
    return json.replaceAll(/\{(\$[^{}]+)\}/g, (_, inner: string) => {
      const found = evaluate(inner, scope)
      return typeof found === 'object' ? JSON.stringify(found) : String(found ?? '')
    })
  }
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, scope))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, resolveValue(item, scope)]),
  )
}

function messagePart(
  root: 'request' | 'response',
  [part, ...names]: readonly string[],
  pointer: string | undefined,
  { received }: Scope,
): unknown {
  if (received === undefined) return undefined
  const { request, response } = received.exchange
  const name = names.join('.')
  if (part === 'header') return headerValue((root === 'request' ? request : response).headers, name)
  if (part === 'query')
    return new URLSearchParams(request.target.split('?')[1]).get(name) ?? undefined
  if (part === 'path') return pathParameter(received, name)
  if (part !== 'body') return undefined
  if (root === 'response')
    return at(received.json ?? received.content?.toString('utf8'), names, pointer)
  try {
    return at(JSON.parse(request.body?.toString('utf8') ?? ''), names, pointer)
  } catch {
    return request.body?.toString('utf8')
  }
}

function pathParameter(
  { operation, exchange }: ReceivedResponse,
  name: string,
): string | undefined {
  const template = operation?.entry.path.split('/') ?? []
  const sent = exchange.request.target.split('?')[0]?.split('/') ?? []
  const index = template.reverse().indexOf(`{${name}}`)
  const segment = index < 0 ? undefined : sent.reverse()[index]
  return segment === undefined ? undefined : decodeURIComponent(segment)
}

/** Members by names, `[0]` for an item, then by a JSON pointer. */
function at(value: unknown, names: readonly string[], pointer: string | undefined): unknown {
  const steps = names.flatMap((name) => name.split(/\[(\d+)\]/).filter((each) => each !== ''))
  const more = (pointer ?? '').split('/').slice(1)
  const unescaped = more.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return [...steps, ...unescaped].reduce((current, step) => memberOf(current, step), value)
}
