import type { ContractDocument } from '../../openapi/document/contract-document.js'
import type { DocumentNode } from '../../openapi/document/document-node.js'
import { createSampler } from '../../openapi/sampling/sampler.js'
import type { SchemaCompiler } from '../../openapi/validation/schema-compiler.js'

/**
 * A value that the schema's validator accepts in a request.
 * @param seed the same seed gives the same value
 * @returns undefined where none was found
 */
export type SampleValue = (
  schema: DocumentNode,
  seed?: string,
) => { readonly value: unknown } | undefined

export function createSampleValue(
  document: ContractDocument,
  compiler: SchemaCompiler,
): SampleValue {
  const sampler = createSampler(document, 'request', compiler)
  return (schema, seed = 'verify') => {
    const value = sampler.trySample(schema, { seed })
    return value === undefined ? undefined : { value }
  }
}
