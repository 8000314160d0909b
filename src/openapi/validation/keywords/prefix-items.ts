import { _, type CodeKeywordDefinition } from 'ajv'

/** `prefixItems`. Behind Ajv's own one (8.20) no other keyword of lists counts for a list that is shorter. */
export const prefixItems: CodeKeywordDefinition = {
  keyword: 'prefixItems',
  type: 'array',
  schemaType: 'array',
  before: 'uniqueItems',
  code(cxt) {
    const { gen, data, keyword } = cxt
    const valid = gen.let('valid', true)
    cxt.schema.forEach((_schema: unknown, index: number) => {
      gen.if(_`${valid} && ${data}.length > ${index}`, () => {
        const isItemValid = gen.name('_valid')
        cxt.subschema({ keyword, schemaProp: index, dataProp: index }, isItemValid)
        gen.assign(valid, isItemValid)
      })
    })
    cxt.ok(valid)
  },
}
