import type { ContractDocument } from '../../../src/openapi/document/contract-document.js'
import { childAt, type DocumentNode, rootOf } from '../../../src/openapi/document/document-node.js'

/** A document with a schema named `Tested`, and others beside it. */
export function documentWithSchema(
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
): ContractDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Schemas', version: '1' },
    paths: {},
    components: { schemas: { ...others, Tested: schema } },
  }
}

/** The node of the schema named `Tested`. */
export function testedSchemaOf(document: ContractDocument): DocumentNode {
  const node = childAt(rootOf(document), 'components', 'schemas', 'Tested')
  if (node === undefined) throw new Error('the document has no schema named Tested')
  return node
}
