import { expect } from 'chai'
import { mockContractOf, useMock } from '../../support/application/test-mock.js'

const contract = `
openapi: 3.0.3
info: { title: Orders, version: "1" }
security: [{ token: [], key: [] }]
paths:
  /both: { get: { operationId: both, responses: { "200": { description: ok }, "401": { description: no, content: { application/json: { schema: { type: object, required: [why], properties: { why: { type: string } } } } } } } } }
  /undeclared: { get: { operationId: undeclared, security: [{ nobody: [] }], responses: { "200": { description: ok } } } }
  /pattern:
    get:
      operationId: pattern
      security: []
      parameters: [{ name: q, in: query, schema: { type: string, pattern: "(" } }]
      responses: { "200": { description: ok } }
  /optional-body:
    post: { operationId: optionalBody, security: [], requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { "200": { description: ok } } }
  /lists:
    get:
      operationId: lists
      security: []
      parameters: [{ name: ids, in: query, required: true, schema: { type: array, items: { type: integer } } }]
      responses: { "200": { description: ok } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Key }
`

describe('the mock checks a request', () => {
  const mock = useMock(async () => mockContractOf(contract))
  const call = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(mock().url + path, { method, headers })

  it('for every scheme of an alternative', async () => {
    const token = { Authorization: 'Bearer a.b.c' }
    expect((await call('/both', token)).status).to.equal(401)
    expect((await call('/both', { ...token, 'X-Key': 'k' })).status).to.equal(200)
  })

  it('and samples the declared error response', async () => {
    expect(await (await call('/both')).json())
      .to.have.property('why')
      .that.is.a('string')
  })

  it('without a scheme that the contract does not declare', async () => {
    expect((await call('/undeclared')).status).to.equal(200)
  })

  it('and does not check a pattern that JavaScript refuses: the start has warned of it', async () => {
    expect((await call('/pattern?q=x')).status).to.equal(200)
  })

  it('and accepts no body where it is optional, with and without a Content-Type', async () => {
    expect((await call('/optional-body', {}, 'POST')).status).to.equal(200)
    const typed = await call('/optional-body', { 'Content-Type': 'application/json' }, 'POST')
    expect(typed.status).to.equal(200)
  })

  it('and lists sample requests that it accepts', async () => {
    const catalog = (await (await call('/__mock/catalog')).json()) as {
      requests: { lists: { url: string } }
    }
    const { url } = catalog.requests.lists
    expect(url).to.match(/^\/lists\?ids=-?\d+(&ids=-?\d+)*$/)
    expect((await call(url)).status).to.equal(200)
  })
})
