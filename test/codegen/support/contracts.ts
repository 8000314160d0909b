import { type ParsedContract, parseContract } from '../../../src/openapi/document/read-contract.js'

/** A document with what OpenAPI requires of one, and these fields. */
export function documentOf(fields: Record<string, unknown>): Record<string, unknown> {
  return { openapi: '3.0.3', info: { title: 'Test', version: '1' }, paths: {}, ...fields }
}

export function contractOf(fields: Record<string, unknown>): ParsedContract {
  return parseContract(JSON.stringify(documentOf(fields), null, 2), 'api.json')
}

/** A contract of operations `op0`, `op1` ..., each of which takes a body of one of the schemas. */
export function contractTaking(
  schemas: readonly unknown[],
  { mediaType = 'application/json', components = {}, openapi = '3.0.3' } = {},
): ParsedContract {
  const paths = schemas.map((schema, index) => [
    `/op${index}`,
    {
      post: {
        operationId: `op${index}`,
        requestBody: { content: { [mediaType]: { schema } } },
        responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } },
      },
    },
  ])
  return contractOf({ openapi, paths: Object.fromEntries(paths), components })
}

/** A contract of so many operations that use components, one of which is recursive, and inline schemas. */
export function largeContract(operations: number): ParsedContract {
  const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` })
  const paths = Array.from({ length: operations }, (_, index) => [
    `/things${index}/{id}`,
    {
      put: {
        operationId: `putThing${index}`,
        parameters: [
          { in: 'path', name: 'id', required: true, schema: { type: 'integer', minimum: 1 } },
          ref('parameters', 'Limit'),
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['tree'],
                properties: { tree: ref('schemas', 'Tree'), [`own${index}`]: { type: 'boolean' } },
              },
            },
          },
        },
        responses: {
          200: {
            description: 'ok',
            content: { 'application/json': { schema: ref('schemas', 'Tree') } },
          },
          404: ref('responses', 'NotFound'),
        },
      },
    },
  ])
  const error = { type: 'object', required: ['code'], properties: { code: { type: 'string' } } }
  return contractOf({
    paths: Object.fromEntries(paths),
    components: {
      parameters: {
        Limit: {
          in: 'query',
          name: 'limit',
          schema: { type: 'integer', default: 20, maximum: 100 },
        },
      },
      schemas: {
        Error: error,
        Tree: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: {
            name: { type: 'string', minLength: 1 },
            children: { type: 'array', items: ref('schemas', 'Tree') },
          },
        },
      },
      responses: {
        NotFound: {
          description: 'There is none',
          content: {
            'application/json': {
              schema: {
                allOf: [
                  ref('schemas', 'Error'),
                  { properties: { code: { type: 'string', enum: ['NOT_FOUND'] } } },
                ],
              },
              examples: { none: { value: { code: 'NOT_FOUND', detail: 'There is none' } } },
            },
          },
        },
      },
    },
  })
}
