import { _, type CodeKeywordDefinition, str } from 'ajv'

/** `x-max-bytes` beside a string: the most bytes that it may have in UTF-8. */
export const maxBytes: CodeKeywordDefinition = {
  keyword: 'x-max-bytes',
  type: 'string',
  schemaType: 'number',
  error: {
    message: ({ schemaCode }) => str`must NOT have more than ${schemaCode} bytes`,
    params: ({ schemaCode }) => _`{limit: ${schemaCode}}`,
  },
  code(cxt) {
    // TextEncoder and not Buffer: the validators also run in browsers.
    cxt.fail(_`new TextEncoder().encode(${cxt.data}).length > ${cxt.schema}`)
  },
}
