import { _, Ajv, type CodeKeywordDefinition, str } from 'ajv'
import { addFormats } from './formats.js'
import { toRegExp } from './regular-expression.js'

/** `x-max-bytes` beside a string: the most bytes that it may have in UTF-8. */
const maxBytes: CodeKeywordDefinition = {
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

/**
 * Ajv for schemas that were converted from OpenAPI. It stops at the first error and says with it
 * which schema failed. With `fromText` the data is text and is turned into what the schema asks for.
 */
export function createAjv({ fromText }: { fromText: boolean }): Ajv {
  const ajv = new Ajv({
    strict: false,
    logger: false,
    // Each schema is checked once, with its line, before it comes here.
    meta: false,
    validateSchema: false,
    verbose: true,
    // A lone text may stand for a list of one, as in a form that has one box ticked.
    coerceTypes: fromText && 'array',
    useDefaults: true,
    // `constructor` is not there because every object inherits it.
    ownProperties: true,
    // 19.99 is a multiple of 0.01, although not in binary.
    multipleOfPrecision: 9,
    // One function for each component, however often it is referred to.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, regExp },
  })
  ajv.addKeyword(maxBytes)
  addFormats(ajv)
  return ajv
}

/** What Ajv calls while compiling, and the code that stands for it in generated validators. */
const regExp = Object.assign((pattern: string, _flags: string) => toRegExp(pattern), {
  code: `(pattern, flags) => { try { return new RegExp(pattern, flags) } catch { return new RegExp(pattern) } }`,
})
