import type { Code, KeywordErrorDefinition } from 'ajv'
import { _, stringify } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { addFormats } from './formats.js'

import { maxBytes } from './keywords/max-bytes.js'
import { multipleOf } from './keywords/multiple-of.js'
import { prefixItems } from './keywords/prefix-items.js'
import { unevaluatedItems, unevaluatedProperties } from './keywords/unevaluated.js'
import { addTypeErrorCodes } from './type-error-codes.js'
import { toRegExp } from './validation-runtime.js'

export type Ajv = Ajv2020

type KeywordErrorCxt = Parameters<Extract<KeywordErrorDefinition['message'], CallableFunction>>[0]

/**
 * Ajv for schemas of JSON Schema 2020-12, as `toJsonSchema` converts them. It stops at the first error.
 * Where `x-error-codes` stands beside the keyword that failed, the error's `params.errorCode` is that code.
 */
export function createAjv(): Ajv {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    // Each schema is checked once, with its line, before it comes here.
    meta: false,
    validateSchema: false,
    useDefaults: true,
    // `constructor` is not a member because every object inherits it.
    ownProperties: true,
    // One function for each component, however often it is referred to.
    inlineRefs: false,
    code: {
      source: true,
      esm: true,
      lines: true,
      regExp,
      formats: _`formats`,
      process: (code, compiled) => addTypeErrorCodes(code, compiled?.schema),
    },
  })
  // Both cost something in every function, and are resolved before they come here.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false })
  for (const keyword of [prefixItems, multipleOf, unevaluatedProperties, unevaluatedItems]) {
    ajv.removeKeyword(String(keyword.keyword))
    ajv.addKeyword(keyword)
  }
  ajv.addKeyword(maxBytes)
  ajv.addKeyword('x-error-codes')
  addFormats(ajv)
  addErrorCodes(ajv)
  return ajv
}

/** What Ajv calls while it compiles, and the code for it in generated validators. */
const regExp = Object.assign((pattern: string, _flags: string) => toRegExp(pattern), {
  code: 'toRegExp',
})

/** Adds the code that `x-error-codes` gives to a keyword to the errors of that keyword. */
function addErrorCodes(ajv: Ajv): void {
  for (const rule of Object.values(ajv.RULES.all)) {
    if (typeof rule !== 'object' || !('error' in rule.definition)) continue
    const { error } = rule.definition
    if (error !== undefined) rule.definition.error = withErrorCode(error)
  }
}

/** The values of an enum are written out, so that generated code does not hold the schema for them. */
function ownParams(cxt: KeywordErrorCxt, params: KeywordErrorDefinition['params']): Code {
  const isShortEnum = cxt.keyword === 'enum' && Array.isArray(cxt.schema) && cxt.schema.length < 50
  if (isShortEnum) return _`{allowedValues: ${stringify(cxt.schema)}}`
  return typeof params === 'function' ? params(cxt) : (params ?? _`{}`)
}

function withErrorCode({ message, params }: KeywordErrorDefinition): KeywordErrorDefinition {
  return {
    message,
    params: (cxt: KeywordErrorCxt): Code => {
      const own = ownParams(cxt, params)
      const codes: Readonly<Record<string, unknown>> = cxt.parentSchema?.['x-error-codes'] ?? {}
      const code = codes[cxt.keyword]
      return typeof code === 'string' ? _`{...${own}, errorCode: ${code}}` : own
    },
  }
}
