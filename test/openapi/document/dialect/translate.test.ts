import { expect } from 'chai'
import { contractFromData } from '../../../../src/openapi/document/read-contract.js'

const info = { title: 'T', version: '1' }

/** The inner form of a schema that is written in that version. */
function innerSchema(version: string, schema: unknown): unknown {
  const root =
    version === '2.0'
      ? { swagger: '2.0', info, paths: {}, definitions: { S: schema } }
      : { openapi: version, info, paths: {}, components: { schemas: { S: schema } } }
  const { components } = contractFromData(root, 'api.json').document
  return (components as { schemas: { S: unknown } }).schemas.S
}

describe('a schema in the inner dialect', () => {
  const any = { $ref: '#/components/schemas/S' }
  for (const [title, version, schema, expected] of [
    ['takes null', '3.0.3', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      'lists null beside an enum',
      '3.0.3',
      { type: 'string', enum: ['a'], nullable: true },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'lets null pass before what is composed, and keeps annotations outside',
      '3.0.3',
      { nullable: true, readOnly: true, allOf: [any] },
      { readOnly: true, anyOf: [any, { type: 'null' }] },
    ],
    ['drops `nullable: false`', '3.0.3', { type: 'string', nullable: false }, { type: 'string' }],
    [
      'has exclusive limits as numbers',
      '3.0.3',
      { minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: false },
      { exclusiveMinimum: 1, maximum: 2 },
    ],
    ['has a list of examples', '3.0.3', { example: { a: 1 } }, { examples: [{ a: 1 }] }],
    [
      'takes no property for a keyword',
      '3.0.3',
      { properties: { example: { type: 'string' }, nullable: { type: 'string', nullable: true } } },
      { properties: { example: { type: 'string' }, nullable: { type: ['string', 'null'] } } },
    ],
    [
      'says base64 for bytes',
      '3.0.3',
      { type: 'string', format: 'byte' },
      { type: 'string', format: 'byte', contentEncoding: 'base64' },
    ],
    ['drops what stands beside $ref', '3.0.3', { items: { ...any, minLength: 1 } }, { items: any }],
    [
      'keeps what stands beside $ref',
      '3.1.0',
      { items: { ...any, minLength: 1 } },
      { items: { ...any, minLength: 1 } },
    ],
    [
      'leaves data alone',
      '3.0.3',
      { default: { nullable: true, $ref: '#/nowhere' } },
      { default: { nullable: true, $ref: '#/nowhere' } },
    ],
    [
      'has a discriminator',
      '2.0',
      { discriminator: 'kind' },
      { discriminator: { propertyName: 'kind' } },
    ],
    ['takes null', '2.0', { type: 'string', 'x-nullable': true }, { type: ['string', 'null'] }],
    [
      'has references to definitions as references to components',
      '2.0',
      { items: { $ref: '#/definitions/S' } },
      { items: any },
    ],
    [
      'has names of a mapping as references',
      '3.0.3',
      { discriminator: { propertyName: 'a', mapping: { s: 'S' } } },
      { discriminator: { propertyName: 'a', mapping: { s: '#/components/schemas/S' } } },
    ],
    [
      'has a reference to an anchor as one to a component',
      '3.1.0',
      { $anchor: 'self', items: { $ref: '#self' } },
      { items: any },
    ],
    [
      'has a reference to an $id as one to a component',
      '3.1.0',
      { $id: 'https://example.com/s', items: { $ref: 's' } },
      { items: any },
    ],
    ['leaves out a keyword of the wrong form', '3.1.0', { type: 'any', minLength: '1' }, {}],
    ['leaves out a pattern that JavaScript refuses', '3.1.0', { pattern: '(?<=' }, {}],
    ['may be a boolean', '3.1.0', true, true],
  ] as const) {
    it(`${title} (${version})`, () => {
      expect(innerSchema(version, schema)).to.deep.equal(expected)
    })
  }
})

describe('references in the inner document', () => {
  it('lead to components, also those into paths and definitions', () => {
    const pet = { type: 'object', properties: { name: { type: 'string' } } }
    const { document } = contractFromData(
      {
        openapi: '3.1.0',
        info,
        paths: {
          '/a': { get: { responses: { 200: jsonOf(pet) } } },
          '/b': {
            get: {
              responses: {
                200: jsonOf({
                  $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/name',
                }),
              },
            },
          },
        },
      },
      'api.json',
    )
    const { schemas } = document.components as { schemas: Record<string, unknown> }
    const [[name, schema] = []] = Object.entries(schemas)
    expect(schema).to.deep.equal({ type: 'string' })
    expect(JSON.stringify(document.paths)).to.include(`"$ref":"#/components/schemas/${name}"`)
  })

  it('escape the percent sign of a name', () => {
    const schemas = { 'Rate%': { type: 'number' }, Other: { $ref: '#/components/schemas/Rate%' } }
    const { document, problems } = contractFromData(
      { openapi: '3.0.3', info, paths: {}, components: { schemas } },
      'api.json',
    )
    expect(problems).to.deep.equal([])
    expect(JSON.stringify(document.components)).to.include('#/components/schemas/Rate%25')
  })

  it('that are dead make a problem: an error where an operation reaches them, else a warning', () => {
    const dead = { $ref: '#/components/schemas/No' }
    const { problems } = contractFromData(
      {
        openapi: '3.0.3',
        info,
        paths: { '/a': { get: { responses: { 200: jsonOf(dead) } } } },
        components: { schemas: { Unused: { items: dead } } },
      },
      'api.json',
    )
    expect(problems.map(({ severity, location }) => [severity, location().pointer])).to.deep.equal([
      ['error', '#/paths/~1a/get/responses/200/content/application~1json/schema/$ref'],
      ['warning', '#/components/schemas/Unused/items/$ref'],
    ])
  })
})

describe('an operation of Swagger 2.0 in the inner dialect', () => {
  const operation = (fields: object) => {
    const root = {
      swagger: '2.0',
      info,
      host: 'example.com',
      basePath: '/v1',
      produces: ['application/json'],
      parameters: { Limit: { name: 'limit', in: 'query', type: 'integer' } },
      paths: { '/a': { post: { responses: {}, ...fields } } },
    }
    const { document } = contractFromData(root, 'api.json')
    return { document, post: (document.paths['/a'] as { post: Record<string, unknown> }).post }
  }

  it('has the body as a request body, and the types of the document', () => {
    const schema = { type: 'object' }
    const { post, document } = operation({
      parameters: [{ in: 'body', name: 'b', required: true, schema }],
      responses: { 200: { description: 'ok', schema } },
    })
    expect(post.requestBody).to.deep.equal({
      required: true,
      content: { 'application/json': { schema } },
    })
    expect(post.responses).to.deep.equal({
      200: { description: 'ok', content: { 'application/json': { schema } } },
    })
    expect(document.servers).to.deep.equal([{ url: 'https://example.com/v1' }])
  })

  it('has the media types of its examples, and a range of them for each type', () => {
    const examples = { 'text/plain': 'hello' }
    const plain = { description: 'ok', examples }
    const { document } = contractFromData(
      {
        swagger: '2.0',
        info,
        paths: {
          '/a': { get: { responses: { 200: plain } } },
          '/b': {
            get: {
              produces: ['text/csv'],
              responses: { 200: { description: 'ok', examples: { 'text/*': 'a' } } },
            },
          },
        },
      },
      'api.json',
    )
    const contentOf = (path: string) =>
      (document.paths[path] as { get: { responses: Record<string, unknown> } }).get.responses['200']
    expect(contentOf('/a')).to.deep.include({
      content: { 'text/plain': { examples: { default: { value: 'hello' } } } },
    })
    expect(contentOf('/b')).to.deep.include({
      content: { 'text/csv': { examples: { default: { value: 'a' } } } },
    })
  })

  it('has form fields as the properties of a form', () => {
    const { post } = operation({
      parameters: [
        { in: 'formData', name: 'file', type: 'file', required: true },
        { in: 'formData', name: 'tags', type: 'array', items: { type: 'string' } },
      ],
    })
    expect(post.requestBody).to.deep.equal({
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: {
              file: { type: 'string', format: 'binary' },
              tags: { type: 'array', items: { type: 'string' } },
            },
          },
          encoding: { tags: { style: 'form', explode: false } },
        },
      },
    })
  })

  it('has the collectionFormat of a parameter as style and explode', () => {
    const { post, document } = operation({
      parameters: [
        { $ref: '#/parameters/Limit' },
        {
          in: 'query',
          name: 'ids',
          type: 'array',
          collectionFormat: 'pipes',
          items: { type: 'integer' },
        },
      ],
    })
    expect(post.parameters).to.deep.equal([
      { $ref: '#/components/parameters/Limit' },
      {
        in: 'query',
        name: 'ids',
        style: 'pipeDelimited',
        explode: false,
        schema: { type: 'array', items: { type: 'integer' } },
      },
    ])
    expect(document.components).to.deep.equal({
      parameters: { Limit: { in: 'query', name: 'limit', schema: { type: 'integer' } } },
    })
  })
})

function jsonOf(schema: unknown): object {
  return { description: 'ok', content: { 'application/json': { schema } } }
}
