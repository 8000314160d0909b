import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { ContractDocument } from '../../../src/openapi/document/contract-document.js'

/**
 * Validates values against the schema named `Tested` of a document, by Ajv on the document as it is
 * written. Nothing of the project's own reading of schemas takes part.
 */
export function oracleFor(document: ContractDocument): (value: unknown) => string | null {
  const ajv = new Ajv2020({ strict: false, logger: false, multipleOfPrecision: 9 })
  ajvFormats.default(ajv, { mode: 'full', keywords: false })
  ajv.addSchema({ ...document, $id: 'https://contract.test/' })
  const validate = ajv.getSchema('https://contract.test/#/components/schemas/Tested')
  if (validate === undefined) throw new Error('the document has no schema named Tested')
  return (value) => (validate(value) ? null : ajv.errorsText(validate.errors))
}
