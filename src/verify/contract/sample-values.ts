import type { Validate } from '../../openapi/compiled/tables.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import type { DocumentNode } from '../../openapi/document/document-node.js'
import { drawValid } from '../../openapi/sampling/draw-valid.js'
import { createDrawer } from '../../openapi/sampling/draw-value.js'
import { Undrawable } from '../../openapi/sampling/undrawable.js'

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
  validatorOf: (schema: DocumentNode) => Validate,
): SampleValue {
  const draw = createDrawer(document, 'request')
  return (schema, seed = 'verify') => {
    const validate = validatorOf(schema)
    const accepts = (value: unknown) => validate(structuredClone(value))
    try {
      return { value: drawValid(draw(schema), seed, accepts) }
    } catch (error) {
      if (error instanceof Undrawable) return undefined
      throw error
    }
  }
}
