import { type Code, type KeywordCxt, type Name, nil, stringify } from 'ajv'
import { not } from 'ajv/dist/compile/codegen/index.js'
import { Type } from 'ajv/dist/compile/util.js'
import type { JsonSchema } from '../../schema/json-schema/conversion.js'

/** A member or an item of the data; undefined for the data itself. */
export type Part = { readonly property: Name } | { readonly item: Name } | undefined

/** Code that assigns whether the data, or a part of it, is valid by a schema. It leaves no errors. */
export function assignValidity(
  cxt: KeywordCxt,
  schema: JsonSchema,
  result: Name,
  part?: Part,
): void {
  const valid = cxt.gen.name('_valid')
  const quietly = { createErrors: false, allErrors: false }
  cxt.subschema({ ...placeOf(cxt, schema, part), ...quietly }, valid)
  cxt.gen.assign(result, valid)
  cxt.reset()
}

/** Code, in a loop, that ends it with the errors of the first part that a schema refuses. */
export function requireValidity(
  cxt: KeywordCxt,
  schema: JsonSchema,
  result: Name,
  part: Part,
): void {
  const { gen } = cxt
  if (schema === false) {
    cxt.error()
    gen.assign(result, false).break()
    return
  }
  const valid = gen.name('_valid')
  cxt.subschema(placeOf(cxt, schema, part), valid)
  gen.if(not(valid), () => gen.assign(result, false).break())
}

/** Code for each of the schemas that is true where the data is valid by it. */
export function validityBy(cxt: KeywordCxt, schemas: readonly JsonSchema[]): Code[] {
  return schemas.map((schema) => {
    const result = cxt.gen.let('applies', false)
    assignValidity(cxt, schema, result)
    return result
  })
}

function placeOf({ gen, it, keyword }: KeywordCxt, schema: JsonSchema, part: Part) {
  return {
    schema,
    schemaPath: nil,
    errSchemaPath: `${it.errSchemaPath}/${keyword}`,
    topSchemaRef: gen.scopeValue('schema', { ref: schema, code: stringify(schema) }),
    compositeRule: true as const,
    ...(part !== undefined && 'property' in part
      ? { dataProp: part.property, dataPropType: Type.Str }
      : {}),
    ...(part !== undefined && 'item' in part
      ? { dataProp: part.item, dataPropType: Type.Num }
      : {}),
  }
}
