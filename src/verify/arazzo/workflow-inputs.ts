import { isObject } from '../../openapi/document/document-node.js'
import type { Fresh } from '../cases/values/fresh-values.js'

/**
 * A value for the inputs of a workflow, which a run has nobody to ask for: the author's default or example, else a value of
 * the type; addresses, passwords and names are new ones.
 * @param schema a JSON Schema
 * @param components the `components` of the document, for references
 */
export function inputValue(schema: unknown, components: unknown, fresh: Fresh, name = ''): unknown {
  if (!isObject(schema)) return undefined
  if (typeof schema.$ref === 'string') {
    const steps = schema.$ref.split('/').slice(2)
    const target = steps.reduce<unknown>(
      (at, step) => (isObject(at) ? at[step] : undefined),
      components,
    )
    return inputValue(target, components, fresh, name)
  }
  for (const known of [schema.default, schema.const, schema.example]) {
    if (known !== undefined) return known
  }
  for (const list of [schema.examples, schema.enum]) {
    if (Array.isArray(list) && list.length > 0) return list[0]
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object' || isObject(schema.properties)) {
    const members = Object.entries(isObject(schema.properties) ? schema.properties : {})
    return Object.fromEntries(
      members.map(([key, value]) => [key, inputValue(value, components, fresh, key)]),
    )
  }
  if (type === 'array') return [inputValue(schema.items, components, fresh, name)]
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return Number(schema.minimum ?? 1)
  return textValue(String(schema.format ?? ''), name, fresh)
}

function textValue(format: string, name: string, fresh: Fresh): string {
  if (format === 'email' || /e-?mail/i.test(name)) return fresh('email')
  if (format === 'date') return '2026-01-15'
  if (format === 'date-time') return '2026-01-15T09:30:00Z'
  if (format === 'uuid' || /pass|user|name|login/i.test(name)) return fresh('uuid')
  return `verify ${fresh('uuid').slice(0, 8)}`
}
