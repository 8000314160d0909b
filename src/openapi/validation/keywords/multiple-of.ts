import { _, type CodeKeywordDefinition, str } from 'ajv'
import { isMultipleOf } from '../validation-runtime.js'

/** `multipleOf` in decimal. Ajv's own one divides in binary, where 19.99 is no multiple of 0.01. */
export const multipleOf: CodeKeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  error: {
    message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code(cxt) {
    const test = cxt.gen.scopeValue('func', { ref: isMultipleOf, code: _`isMultipleOf` })
    cxt.fail(_`!${test}(${cxt.data}, ${cxt.schema})`)
  },
}
