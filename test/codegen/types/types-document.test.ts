import { expect } from 'chai'
import { documentForTypes } from '../../../src/codegen/types/types-document.js'
import { contractOf } from '../support/contracts.js'

interface TypesDocument {
  readonly paths: Record<string, Record<string, Record<string, unknown>>>
  readonly components: { readonly schemas: Record<string, unknown> }
}

const typesOf = (fields: Record<string, unknown>, side: 'caller' | 'handler') =>
  documentForTypes(contractOf({ openapi: '3.1.0', ...fields }).document, side) as TypesDocument

const json = (schema: unknown) => ({ 'application/json': { schema } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const string = { type: 'string' }

describe('the document that types are made of', () => {
  const responses = { 200: { description: 'ok' } }
  const fields = {
    tags: [{ name: 'a', description: { $ref: 'gone.md' } }],
    paths: {
      '/a': { get: { responses, 'x-samples': [{ $ref: 'gone.js' }] } },
      '/b': { get: { operationId: 'same', responses }, put: { operationId: 'same', responses } },
    },
  }

  it('names every operation, each otherwise', () => {
    expect(typesOf(fields, 'caller').paths).to.deep.equal({
      '/a': { get: { operationId: 'getA', responses } },
      '/b': {
        get: { operationId: 'same', responses },
        put: { operationId: 'same_2', responses },
      },
    })
  })

  it('has no references in what gives no types', () => {
    expect(JSON.stringify(typesOf(fields, 'caller'))).not.to.include('gone')
  })
})

describe('the types of one direction', () => {
  const User = {
    type: 'object',
    required: ['id', 'name', 'password'],
    properties: {
      id: { ...string, readOnly: true },
      name: string,
      password: { ...string, writeOnly: true },
      role: { ...string, default: 'reader' },
    },
  }
  const paths = {
    '/users': {
      post: {
        operationId: 'addUser',
        requestBody: { content: json(ref('User')) },
        responses: { 201: { description: 'ok', content: json(ref('User')) } },
      },
    },
  }

  it('leave readOnly members out of requests, and writeOnly ones out of responses', () => {
    const { components } = typesOf({ paths, components: { schemas: { User } } }, 'caller')
    expect(components.schemas).to.deep.equal({
      User: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: string, name: string, role: { ...string, default: 'reader' } },
      },
      UserRequest: {
        type: 'object',
        required: ['name', 'password'],
        properties: { name: string, password: string, role: { ...string, default: 'reader' } },
      },
    })
  })

  it('name the schema of each direction where it is used', () => {
    const document = typesOf({ paths, components: { schemas: { User } } }, 'caller')
    const text = JSON.stringify(document.paths['/users']?.post)
    expect(text).to.contain(
      '"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UserRequest"',
    )
    expect(text).to.contain(
      '"201":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/User"',
    )
  })

  it('give a handler every member that has a default', () => {
    const { components } = typesOf({ paths, components: { schemas: { User } } }, 'handler')
    expect(components.schemas.User)
      .to.have.property('required')
      .that.deep.equals(['name', 'password', 'role'])
  })

  it('see readOnly members through allOf', () => {
    const schemas = {
      Owned: { type: 'object', properties: { id: { ...string, readOnly: true } } },
      User: {
        allOf: [
          ref('Owned'),
          { type: 'object', properties: { name: string } },
          { required: ['id', 'name'] },
        ],
      },
    }
    const { components } = typesOf({ paths, components: { schemas } }, 'caller')
    expect(components.schemas.UserRequest).to.deep.equal({
      allOf: [ref('OwnedRequest'), { type: 'object', properties: { name: string } }],
      required: ['name'],
    })
    expect(components.schemas.User).to.have.deep.property('required', ['id', 'name'])
  })

  it('have a type for a schema that is true or false', () => {
    const Pair = { type: 'array', prefixItems: [true, string], items: false }
    const { components } = typesOf({ components: { schemas: { Pair } } }, 'caller')
    const named = (name: string) => ({ type: 'string', 'x-typescript': name })
    expect(components.schemas.Pair).to.deep.equal({
      type: 'array',
      prefixItems: [named('unknown'), string],
      items: named('never'),
    })
  })

  it('have the schemas that only the mapping of a discriminator names', () => {
    const Cat = { type: 'object', properties: { lives: { type: 'integer' } } }
    const mapping = { cat: '#/components/schemas/Cat' }
    const Pet = { ...Cat, discriminator: { propertyName: 'kind', mapping } }
    const body = { content: json(ref('Pet')) }
    const { components } = typesOf(
      {
        paths: { '/pets': { post: { requestBody: body, responses: {} } } },
        components: { schemas: { Pet, Cat } },
      },
      'handler',
    )
    expect(components.schemas).to.have.all.keys('Pet', 'Cat')
  })

  it('do not fill what stands in a branch of a choice', () => {
    const branch = { type: 'object', properties: { size: { type: 'integer', default: 1 } } }
    const schemas = { User: { oneOf: [branch, string] } }
    const { components } = typesOf({ paths, components: { schemas } }, 'handler')
    expect(JSON.stringify(components.schemas)).not.to.contain('required')
  })

  it('give a handler every parameter that has a default', () => {
    const parameters = [
      { in: 'query', name: 'page', schema: { type: 'integer', default: 1 } },
      { in: 'query', name: 'size', schema: ref('Size') },
      { in: 'query', name: 'text', schema: string },
    ]
    const schemas = { Size: { type: 'integer', default: 10 } }
    const required = (side: 'caller' | 'handler') => {
      const get = { parameters, responses: { 200: { description: 'ok' } } }
      const document = typesOf({ paths: { '/a': { get } }, components: { schemas } }, side)
      const typed = document.paths['/a']?.get?.parameters as { required?: boolean }[]
      return typed.map((parameter) => parameter.required ?? false)
    }
    expect(required('handler')).to.deep.equal([true, true, false])
    expect(required('caller')).to.deep.equal([false, false, false])
  })
})

describe('the types of request bodies', () => {
  const bodyOf = (mediaType: string, schema: unknown, side: 'caller' | 'handler') => {
    const requestBody = { content: { [mediaType]: { schema } } }
    const post = { requestBody, responses: { 200: { description: 'ok' } } }
    const { paths } = typesOf({ paths: { '/a': { post } } }, side)
    const typed = paths['/a']?.post?.requestBody as typeof requestBody | undefined
    return typed?.content[mediaType]?.schema
  }
  const form = {
    type: 'object',
    required: ['photo'],
    properties: {
      photo: { ...string, format: 'binary' },
      others: { type: 'array', items: { contentMediaType: 'image/png' } },
      meta: { type: 'object', properties: { size: { type: 'integer' } } },
      title: string,
    },
  }

  for (const [side, file] of [
    ['caller', 'Blob'],
    ['handler', 'FilePart'],
  ] as const) {
    it(`are files and typed parts in a multipart form, for a ${side}`, () => {
      expect(bodyOf('multipart/form-data', form, side)).to.deep.equal({
        type: 'object',
        required: ['photo'],
        properties: {
          photo: { type: 'string', 'x-typescript': file },
          others: { type: 'array', items: { type: 'string', 'x-typescript': file } },
          meta: form.properties.meta,
          title: string,
        },
      })
    })
  }

  it('are bytes, text or data by the media type', () => {
    for (const [mediaType, schema] of [
      ['image/png', { type: 'string', 'x-typescript': 'Uint8Array' }],
      ['application/octet-stream', { type: 'string', 'x-typescript': 'Uint8Array' }],
      ['text/csv', string],
      ['application/xml', string],
      ['application/vnd.pet+json', { type: 'object' }],
      ['*/*', { type: 'object' }],
    ] as const) {
      expect(bodyOf(mediaType, { type: 'object' }, 'handler'), mediaType).to.deep.equal(schema)
    }
  })
})
