import { jsonpath } from 'json-p3'
import { ConditionError, holds } from './condition.js'
import type { Criterion } from './document.js'
import { evaluate, type Scope } from './expression.js'

/** The first criterion that is not met, with the reason; undefined where all are met. */
export function unmetCriterion(
  criteria: readonly Criterion[],
  scope: Scope,
): { readonly criterion: Criterion; readonly why: string } | undefined {
  for (const criterion of criteria) {
    const why = reasonNotMet(criterion, scope)
    if (why !== undefined) return { criterion, why }
  }
  return undefined
}

function reasonNotMet({ condition, context, type = 'simple' }: Criterion, scope: Scope) {
  const kind = typeof type === 'string' ? type : type.type
  const value = context === undefined ? undefined : evaluate(context, scope)
  try {
    switch (kind) {
      case 'simple':
        return holds(condition, (expression) => evaluate(expression, scope))
          ? undefined
          : 'it is false'
      case 'regex':
        return new RegExp(condition).test(asText(value))
          ? undefined
          : `${context} is ${asText(value)}`
      case 'jsonpath':
        return selects(condition, value) ? undefined : `it selects nothing in ${context}`
      default:
        return `conditions of type ${kind} are not supported`
    }
  } catch (error) {
    if (error instanceof ConditionError || error instanceof Error) return error.message
    throw error
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/**
 * Whether a JSONPath selects something (RFC 9535). Two forms that are often written are read too: a comparison of members of
 * the value (`$.status == 'open'`), and a filter that is meant for the value itself (`$[?@.id == 7]` of an object).
 */
function selects(condition: string, value: unknown): boolean {
  const isPath = /^\$[^=<>]*$|^\$.*\[\?/.test(condition)
  const query = isPath ? condition : `$[?${condition.replaceAll(/\$(?=[.[])/g, '@')}]`
  const isOfValue = query.startsWith('$[?')
  const values = isPath ? (isOfValue ? [value, [value]] : [value]) : [[value]]
  return values.some(
    (each) =>
      jsonpath.query(query, each as Parameters<typeof jsonpath.query>[1]).values().length > 0,
  )
}
