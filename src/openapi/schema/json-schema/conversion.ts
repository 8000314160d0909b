import type { ContractDocument } from '../../document/contract-document.js'
import type { DocumentNode } from '../../document/document-node.js'
import type { Direction } from '../../document/object-types.js'

/** A schema as Ajv reads it (JSON Schema 2020-12). */
export type JsonSchema = boolean | JsonSchemaObject
export interface JsonSchemaObject {
  [keyword: string]: unknown
}

export interface Conversion {
  readonly document: ContractDocument
  readonly direction: Direction
  /** Names of members that only the other direction has, by a schema around that applies to the same value. */
  readonly hidden: ReadonlySet<string>
  /** Those that a schema itself hides. */
  readonly hiddenBy: (node: DocumentNode) => ReadonlySet<string>
  /** Names the validator of the schema that a reference leads to. */
  readonly nameOf: (target: DocumentNode, hidden: ReadonlySet<string>) => string
}
