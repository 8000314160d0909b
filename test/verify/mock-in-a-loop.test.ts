import { expect } from 'chai'
import { toMockContract } from '../../src/mock/contract/read-mock-contract.js'
import { parseContract } from '../../src/openapi/document/read-contract.js'
import { createCompiledContract } from '../../src/verify/contract/compiled-contract.js'
import { noScenarios } from '../../src/verify/scenarios/file/read-scenarios.js'
import { useMock } from '../support/application/test-mock.js'
import { explain, rulesOf, verifyTestServer } from './support/verify.js'

/** What contracts of others contain: paths and components. */
const contracts: Readonly<Record<string, string>> = {
  'an operation that declares no refusal': `
paths:
  /shelves/{number}:
    put:
      operationId: putShelf
      parameters:
        - { name: number, in: path, required: true, schema: { type: integer } }
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [label], properties: { label: { type: string } } }
      responses:
        '200': { description: Stored }
`,
  'an operation that declares refusals of other kinds': `
paths:
  /shelves:
    post:
      operationId: addShelf
      requestBody:
        required: true
        content: { application/json: { schema: { type: array, items: { type: integer } } } }
      responses:
        '201': { description: Added }
        '409': { description: It is there }
`,
  'an operation that declares headers which clients send on their own': `
paths:
  /shelves:
    post:
      operationId: addShelf
      parameters:
        - { name: accept-language, in: header, schema: { enum: [de, en] } }
        - { name: X-Request-Id, in: header, schema: { format: uuid } }
      requestBody: { content: { application/json: { schema: { type: integer } } } }
      responses: { '201': { description: Added } }
`,
  'forms whose members may be null': `
paths:
  /shelves:
    post:
      operationId: addShelf
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: { schema: &shelf
            { type: object, required: [label], properties: { label: { type: string }, rows: { type: integer, nullable: true, enum: [null] } } } }
          multipart/form-data: { schema: *shelf }
      responses: { '201': { description: Added } }
`,
  'a path with a query and a fragment': `
paths:
  /shelves?kind=new#first:
    get: { operationId: listShelves, responses: { '200': { description: All } } }
`,
  'an operation that takes XML': `
paths:
  /shelves:
    post:
      operationId: addShelf
      requestBody:
        required: true
        content:
          application/xml:
            schema: { type: object, required: [label], properties: { label: { type: string } } }
      responses: { '201': { description: Added } }
`,
  'error responses that are declared without content': `
paths:
  /shelves:
    get:
      operationId: listShelves
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses:
        '200': { description: All, content: { application/json: { schema: { type: array } } } }
        default: { description: Failed }
`,
  'a path whose ids are of another form than those in the list': `
paths:
  /shelves:
    get:
      operationId: listShelves
      responses:
        '200':
          description: All
          content:
            application/json:
              schema:
                type: array
                minItems: 1
                items: { type: object, required: [id], properties: { id: { type: string } } }
  /shelves/{shelfId}:
    get:
      operationId: getShelf
      parameters: [{ name: shelfId, in: path, required: true, schema: { type: integer } }]
      responses: { '200': { description: One } }
`,
  'a secured operation without a 401 response': `
paths:
  /shelves:
    get:
      operationId: listShelves
      security: [{ key: [] }, { login: [] }, { token: [] }]
      responses: { '200': { description: All } }
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: key }
    login: { type: http, scheme: basic }
    token: { type: http, scheme: bearer }
`,
}

describe('verify finds nothing at the mock of', () => {
  for (const [name, text] of Object.entries(contracts)) {
    describe(name, () => {
      const file = 'loop.yaml'
      const info = 'openapi: 3.1.0\ninfo: { title: Loop, version: "1" }'
      const { document } = parseContract(info + text, file)
      const mock = useMock(async () => toMockContract({ document }))

      it('in any phase that needs no memory', async () => {
        const contract = createCompiledContract(document)
        const schemes = Object.keys(contract.securitySchemes)
        const report = await verifyTestServer(
          mock().url,
          { now: () => new Date(), advance: () => undefined },
          {
            contract,
            scenarios: noScenarios,
            phases: ['examples', 'boundaries', 'fuzz'],
            credentials: new Map(schemes.map((scheme) => [scheme, ['dXNlcjpwYXNzd29yZA==']])),
            // A mock accepts any credential.
            skippedRules: ['credential-accepted'],
          },
        )
        expect(rulesOf(report), explain(report)).to.deep.equal([])
        expect(report.inconclusive).to.deep.equal([])
      })
    })
  }
})
