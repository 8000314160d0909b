import { _, type Code, type CodeKeywordDefinition } from 'ajv'
import { and, not, or } from 'ajv/dist/compile/codegen/index.js'
import { usePattern } from 'ajv/dist/vocabularies/code.js'
import type { JsonSchema } from '../../schema/json-schema/conversion.js'
import type { EvaluatedParts } from '../../schema/json-schema/evaluated-parts.js'
import { assignValidity, requireValidity, validityBy } from './subschema-code.js'

/** What `toJsonSchema` writes in the place of the schema of `unevaluatedProperties` and `unevaluatedItems`. */
interface Unevaluated {
  readonly schema: JsonSchema
  readonly evaluated: readonly EvaluatedParts[]
}

/**
 * `unevaluatedProperties`. Ajv's own ones (8.20) take the annotations of schemas that failed, miss those of `if` and of
 * references, and take every item for one that `contains` evaluated.
 */
export const unevaluatedProperties: CodeKeywordDefinition = {
  keyword: 'unevaluatedProperties',
  type: 'object',
  schemaType: 'object',
  trackErrors: true,
  error: {
    message: 'must NOT have unevaluated properties',
    params: ({ params }) => _`{unevaluatedProperty: ${params.unevaluatedProperty}}`,
  },
  code(cxt) {
    const { gen, data } = cxt
    const { schema, evaluated } = cxt.schema as Unevaluated
    const parts = evaluated
      .filter(
        ({ properties: { all, names, patterns } }) => all || names.length + patterns.length > 0,
      )
      .map(({ properties, conditions }) => ({
        ...properties,
        applies: validityBy(cxt, conditions),
      }))
    const valid = gen.let('valid', true)
    gen.forIn('key', data, (key) => {
      const isEvaluated = parts.map(({ all, names, patterns, applies }) => {
        const isNamed = anyOf([
          ...names.map((name) => _`${key} === ${name}`),
          ...patterns.map((pattern) => _`${usePattern(cxt, pattern)}.test(${key})`),
        ])
        return allOf(all ? applies : [...applies, isNamed])
      })
      gen.if(not(anyOf(isEvaluated)), () => {
        cxt.setParams({ unevaluatedProperty: key })
        requireValidity(cxt, schema, valid, { property: key })
      })
    })
    cxt.ok(valid)
  },
}

export const unevaluatedItems: CodeKeywordDefinition = {
  keyword: 'unevaluatedItems',
  type: 'array',
  schemaType: 'object',
  trackErrors: true,
  error: {
    message: 'must NOT have unevaluated items',
    params: ({ params }) => _`{unevaluatedItem: ${params.unevaluatedItem}}`,
  },
  code(cxt) {
    const { gen, data } = cxt
    const { schema, evaluated } = cxt.schema as Unevaluated
    const parts = evaluated
      .filter(({ items: { all, prefix, contains } }) => all || prefix > 0 || contains !== undefined)
      .map(({ items, conditions }) => ({ ...items, applies: validityBy(cxt, conditions) }))
    const valid = gen.let('valid', true)
    gen.forRange('i', 0, _`${data}.length`, (item) => {
      const isAmongFirst = parts.map(({ all, prefix, applies }) =>
        allOf(all ? applies : [...applies, _`${item} < ${prefix}`]),
      )
      const isEvaluated = gen.let('isEvaluated', anyOf(isAmongFirst))
      for (const { contains, applies } of parts) {
        if (contains === undefined) continue
        gen.if(allOf([not(isEvaluated), ...applies]), () =>
          assignValidity(cxt, contains, isEvaluated, { item }),
        )
      }
      gen.if(not(isEvaluated), () => {
        cxt.setParams({ unevaluatedItem: item })
        requireValidity(cxt, schema, valid, { item })
      })
    })
    cxt.ok(valid)
  },
}

function anyOf(conditions: readonly Code[]): Code {
  return conditions.length === 0 ? _`false` : _`(${or(...conditions)})`
}

function allOf(conditions: readonly Code[]): Code {
  return conditions.length === 0 ? _`true` : _`(${and(...conditions)})`
}
