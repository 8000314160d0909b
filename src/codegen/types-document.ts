import type { ContractDocument } from '../openapi/document/contract-document.js'
import { type FieldMapping, mapFields } from '../openapi/document/dialect/map-fields.js'
import { isObject, type JsonObject } from '../openapi/document/document-node.js'
import type { Kind } from '../openapi/document/object-types.js'
import { operationsOf } from '../openapi/operation/operations.js'

/**
 * A contract as openapi-typescript takes it: every operation has the id that it has everywhere here, and
 * what gives no types is left out, as any `$ref` in it would be followed: extensions, examples, tags.
 */
export function documentForTypes(document: ContractDocument): object {
  const ids = new Map<unknown, string>(
    operationsOf(document).map(({ node, id }) => [node.value, id]),
  )

  const translate: FieldMapping['translate'] = (kind, value) =>
    isObject(value) ? withoutExtras(kind, value) : value

  const withoutExtras = (kind: Kind, value: JsonObject): JsonObject => {
    const fields = Object.entries(value).filter(
      ([name]) => !name.startsWith('x-') && !isExample(kind, name, value),
    )
    const id = ids.get(value)
    const named = id === undefined ? fields : [...fields, ['operationId', id] as const]
    return mapFields(kind, Object.fromEntries(named), { translate, refuse: () => {} })
  }

  const { tags: _tags, ...fields } = document
  return withoutExtras('contract', fields)
}

/** Examples of a schema become comments, unless something in them looks like a reference. */
function isExample(kind: Kind, name: string, value: JsonObject): boolean {
  if (name !== 'examples') return false
  return kind !== 'schema' || JSON.stringify(value.examples).includes('"$ref"')
}
