import type { ContractDocument } from '../document/contract-document.js'
import { childAt, type DocumentNode } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import { hiddenNamesOf } from '../schema/hidden-names.js'
import { schemasFrom } from '../schema/schemas.js'

/** What decides how many validators a schema needs; each answer is remembered. */
export interface SchemaFacts {
  /** Whether something in the schema only counts in one direction. */
  dependsOnDirection(schema: DocumentNode): boolean
  /** The members that only the other direction has. */
  hiddenBy(schema: DocumentNode, direction: Direction): ReadonlySet<string>
}

export function schemaFacts(document: ContractDocument): SchemaFacts {
  const directed = ['default', 'readOnly', 'writeOnly']
  const hidden = {
    request: remembered((schema) => hiddenNamesOf(document, schema, 'request')),
    response: remembered((schema) => hiddenNamesOf(document, schema, 'response')),
  }
  return {
    dependsOnDirection: remembered((schema) =>
      schemasFrom(document, schema).some((part) =>
        directed.some((keyword) => childAt(part, keyword) !== undefined),
      ),
    ),
    hiddenBy: (schema, direction) => hidden[direction](schema),
  }
}

function remembered<T>(answer: (schema: DocumentNode) => T): (schema: DocumentNode) => T {
  const known = new Map<string, T>()
  return (schema) => {
    const old = known.get(schema.pointer)
    if (old !== undefined) return old
    const value = answer(schema)
    known.set(schema.pointer, value)
    return value
  }
}
