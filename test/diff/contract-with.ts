import type { ContractDocument } from '../../src/openapi/document/contract-document.js'
import { contractFromData } from '../../src/openapi/document/read-contract.js'

export type Fragment = Record<string, unknown>

/** The day on which the tests compare. */
export const today = new Date('2026-06-15')

const securitySchemes = {
  token: { type: 'http', scheme: 'bearer' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  session: { type: 'apiKey', in: 'cookie', name: 'sid' },
  login: {
    type: 'oauth2',
    flows: { password: { tokenUrl: '/token', scopes: { read: 'Read', write: 'Write' } } },
  },
}

/** A whole contract around a fragment: the schema of a body, an operation's fields or the contract's. */
export function contractWith(
  kind: 'request' | 'response' | 'error' | 'operation' | 'document',
  fragment: Fragment,
  schemas: Fragment = {},
  openapi = '3.1.0',
): ContractDocument {
  const body = { content: { 'application/json': { schema: fragment } } }
  const fields = {
    request: { requestBody: { required: true, ...body } },
    response: { responses: { 200: { description: 'Good', ...body } } },
    error: { responses: { 400: { description: 'Bad', ...body } } },
    operation: fragment,
    document: {},
  }[kind]
  const data = {
    openapi,
    info: { title: 'Things', version: '1.0.0' },
    paths: {
      '/things': {
        post: { operationId: 'makeThing', responses: { 200: { description: 'Good' } }, ...fields },
      },
    },
    components: { schemas, securitySchemes },
    ...(kind === 'document' ? fragment : {}),
  }
  return contractFromData(data, 'contract.yaml').document
}
