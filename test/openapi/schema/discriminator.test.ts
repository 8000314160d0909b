import { expect } from 'chai'
import { childAt, childrenOf } from '../../../src/openapi/document/document-node.js'
import { discriminatorOf } from '../../../src/openapi/schema/discriminator.js'
import { documentWithSchema, testedSchemaOf } from './schema-of.js'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const named = (value: object) => ({ type: 'object', properties: { kind: value } })
const discriminator = { propertyName: 'kind' }
const components = {
  Cat: { type: 'object' },
  Dog: { allOf: [named({ type: 'string' })] },
  bird: { allOf: [named({ enum: ['eagle', 'owl'] })] },
}

function valuesOf(schema: unknown) {
  const document = documentWithSchema(schema, components)
  const holder = testedSchemaOf(document)
  const branches = childrenOf(childAt(holder, 'oneOf'))
  return discriminatorOf(document, holder, branches)?.values
}

describe('a discriminator', () => {
  it('names branches by their components', () => {
    expect(valuesOf({ oneOf: [ref('Cat'), ref('Dog')], discriminator })).to.deep.equal([
      ['Cat'],
      ['Dog'],
    ])
  })

  it('names branches by its mapping, to references and to component names', () => {
    const mapping = { meow: '#/components/schemas/Cat', woof: 'Dog', wow: 'Dog' }
    expect(
      valuesOf({ oneOf: [ref('Cat'), ref('Dog')], discriminator: { ...discriminator, mapping } }),
    ).to.deep.equal([['meow'], ['woof', 'wow']])
  })

  it('gives way to the enum or const of the branch', () => {
    expect(
      valuesOf({ oneOf: [ref('Cat'), ref('bird'), named({ const: 'fish' })], discriminator }),
    ).to.deep.equal([['Cat'], ['eagle', 'owl'], ['fish']])
  })

  it('says nothing where a branch has no name, or without a property', () => {
    expect(valuesOf({ oneOf: [ref('Cat'), { type: 'object' }], discriminator })).to.equal(undefined)
    expect(valuesOf({ oneOf: [ref('Cat')] })).to.equal(undefined)
  })
})
