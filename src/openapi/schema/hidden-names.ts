import type { ContractDocument } from '../document/contract-document.js'
import { childAt, childrenOf, type DocumentNode } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import { occurrencesOf, schemaPartsOf } from './schema-parts.js'
import { compositionOf } from './schemas.js'

/** `readOnly` members are not sent in requests, `writeOnly` ones not in responses (OpenAPI 3.0.3 section 4.7.24). */
const hiddenBy: Readonly<Record<Direction, string>> = {
  request: 'readOnly',
  response: 'writeOnly',
}

/** Whether a member to which all of the schemas apply is in the other direction alone. */
export function isHidden(
  document: ContractDocument,
  schemas: readonly DocumentNode[],
  direction: Direction,
): boolean {
  const inside = schemaPartsOf(document, schemas)
  return occurrencesOf(inside, hiddenBy[direction]).some(({ value }) => value === true)
}

/** The members that a schema, with its references and `allOf`, has in the other direction alone. */
export function hiddenNamesOf(
  document: ContractDocument,
  schema: DocumentNode,
  direction: Direction,
): ReadonlySet<string> {
  const members = new Map<string, DocumentNode[]>()
  for (const member of occurrencesOf(schemaPartsOf(document, [schema]), 'properties').flatMap(
    childrenOf,
  )) {
    members.set(member.key, [...(members.get(member.key) ?? []), member])
  }
  const hidden = [...members].filter(([, schemas]) => isHidden(document, schemas, direction))
  return new Set(hidden.map(([name]) => name))
}

/** Those of the names that a schema, or a branch of it, requires. */
export function requiredAmong(
  document: ContractDocument,
  schema: DocumentNode,
  names: ReadonlySet<string>,
): string[] {
  if (names.size === 0) return []
  const required = new Set(
    compositionOf(document, schema).flatMap((part) => [
      ...childrenOf(childAt(part, 'required')).map(({ value }) => value),
      ...childrenOf(childAt(part, 'dependentRequired')).flatMap(({ value }) => value),
    ]),
  )
  return [...names].filter((name) => required.has(name)).sort()
}
