import type { ContractDocument } from '../document/contract-document.js'
import type { DocumentNode } from '../document/document-node.js'
import { type SchemaNode, schemaKey, schemaPartsOf, withoutChoices } from './schema-parts.js'
import { type JsonType, typesOf } from './types-and-values.js'

/** The types that a value of a schema may have: those that one branch at least of every choice leaves. */
export function possibleTypesOf(
  document: ContractDocument,
  schema: DocumentNode,
): ReadonlySet<JsonType> {
  return typesOfAll(document, [schema], new Set())
}

/** @param seen the branches around this one: a choice that leads to itself adds nothing */
function typesOfAll(
  document: ContractDocument,
  schemas: readonly SchemaNode[],
  seen: ReadonlySet<string>,
): ReadonlySet<JsonType> {
  const merged = schemaPartsOf(document, schemas)
  const plain = withoutChoices(merged)
  const choices = merged.choices.map(({ branches }) =>
    branches
      .filter((branch) => !seen.has(schemaKey(branch)))
      .map((branch) =>
        typesOfAll(document, [...plain, branch], new Set([...seen, schemaKey(branch)])),
      ),
  )
  return new Set(
    [...typesOf(merged)].filter((type) =>
      choices.every((branches) => branches.some((types) => types.has(type))),
    ),
  )
}
