import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { type FieldMapping, mapFields } from '../../openapi/document/dialect/map-fields.js'
import { childAt, isObject, type JsonObject } from '../../openapi/document/document-node.js'
import {
  type Direction,
  directionOf,
  type Kind,
  walkContract,
} from '../../openapi/document/object-types.js'
import { operationsOf } from '../../openapi/operation/operations.js'
import { defaultOf } from '../../openapi/schema/schemas.js'
import { requestBodySchema } from './request-body-schema.js'
import { type Side, typedSchemas } from './typed-schemas.js'

/**
 * A contract as openapi-typescript takes it: every operation has the id that it has everywhere here, each
 * schema has the members of its direction, and fields without types (extensions, examples, tags) are left
 * out, because openapi-typescript follows every `$ref`.
 *
 * @param side `caller`: requests as they are sent, and responses; `handler`: requests as they arrive
 */
export function documentForTypes(document: ContractDocument, side: Side): object {
  const visits = walkContract(document)
  const nodes = new Map(visits.map(({ node }) => [node.value, node]))
  const ids = new Map<unknown, string>(
    operationsOf(document).map(({ node, id }) => [node.value, id]),
  )
  const schemas = typedSchemas(document, visits, side)

  const translateIn =
    (around: Direction | undefined): FieldMapping['translate'] =>
    (kind, value, path) => {
      if (!isObject(value)) return value
      const direction = around ?? directionOf(kind)
      if (kind === 'schema') return schemas.typed(value, direction ?? 'response')
      const node = nodes.get(value)
      const body =
        kind === 'mediaType' && direction === 'request' && path[0] === 'content' && node
          ? requestBodySchema(document, node, side, schemas)
          : undefined
      return body === undefined ? typedFields(kind, value, direction) : { schema: body }
    }

  function typedFields(kind: Kind, value: JsonObject, direction: Direction | undefined) {
    const id = ids.get(value)
    const fields = {
      ...Object.fromEntries(Object.entries(value).filter(([name]) => isTyped(kind, name))),
      ...(id !== undefined && { operationId: id }),
      ...(isFilled(kind, value) && { required: true }),
    }
    return mapFields(kind, fields, { translate: translateIn(direction), refuse: () => {} })
  }

  function isTyped(kind: Kind, name: string): boolean {
    if (name.startsWith('x-') || name === 'examples') return false
    if (kind === 'contract' && ['tags', 'components'].includes(name)) return false
    return side === 'caller' || !responseFields.has(name)
  }

  /** The parameter is always there for a handler. */
  function isFilled(kind: Kind, value: JsonObject): boolean {
    const node = side === 'handler' && kind === 'parameter' ? nodes.get(value) : undefined
    const schema = node && childAt(node, 'schema')
    return schema !== undefined && defaultOf(document, schema) !== undefined
  }

  const { schemas: _, ...sections } = (document.components ?? {}) as JsonObject
  return {
    ...typedFields('contract', document as JsonObject, undefined),
    components: {
      ...typedFields('components', sections, undefined),
      schemas: schemas.components(),
    },
  }
}

const responseFields: ReadonlySet<string> = new Set([
  'responses',
  'headers',
  'callbacks',
  'webhooks',
  'links',
])
