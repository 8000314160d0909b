import { expect } from 'chai'
import { mockContractOf, useMock } from '../../support/application/test-mock.js'

const contract = `
openapi: 3.0.3
info: { title: Books, version: "1" }
paths:
  /preferred:
    get:
      operationId: preferred
      responses:
        "200": { description: never, content: { application/json: { schema: { type: integer, minimum: 2, maximum: 1 } } } }
        "204": { description: gone }
        "404": { description: not there, content: { application/json: { example: { error: gone } } } }
  /only-errors:
    get: { operationId: onlyErrors, responses: { "404": { description: no, content: { application/json: { example: no } } } } }
  /created:
    post:
      operationId: created
      responses:
        "201":
          description: made
          headers:
            Location: { schema: { type: string }, example: /books/9 }
            X-Tags: { schema: { type: array, items: { type: string } }, example: [a, b] }
            X-Note: { schema: { type: string }, example: "é\\n" }
            Content-Length: { schema: { type: integer }, example: 7 }
            Content-Encoding: { schema: { type: string }, example: gzip }
            Transfer-Encoding: { schema: { type: string }, example: chunked }
            "not a name": { schema: { type: string }, example: x }
          content: { application/json: { example: { id: 9 } } }
  /found: { get: { operationId: found, responses: { "302": { description: go, headers: { Location: { schema: { type: string }, example: /there } } } } } }
  /star: { get: { operationId: star, responses: { "200": { description: any, content: { "*/*": { schema: { type: object, required: [a], properties: { a: { type: string } } } } } } } } }
  /application: { get: { operationId: application, responses: { "200": { description: any, content: { "application/*": { example: { a: 1 } } } } } } }
  /versions:
    get:
      operationId: versions
      responses:
        "200":
          description: ok
          content:
            application/json; version=1: { example: { version: 1 } }
            application/json; version=2: { example: { version: 2 } }
  /charset: { get: { operationId: charset, responses: { "200": { description: ok, content: { application/json; charset=utf-8: { example: { a: 1 } } } } } } }
  /invalid-example:
    get:
      operationId: invalidExample
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: { type: object, required: [id], properties: { id: { type: integer } } }
              examples: { wrong: { value: { id: x } }, right: { value: { id: 7 } } }
  /bytes: { get: { operationId: bytes, responses: { "200": { description: ok, content: { application/octet-stream: { schema: { type: string, format: binary, minLength: 5, maxLength: 5 } } } } } } }
  /no-schema: { get: { operationId: noSchema, responses: { "200": { description: ok, content: { application/json: {}, application/pdf: {} } } } } }
  /none: { get: { operationId: none, responses: {} } }
`

describe('the response of a mock', () => {
  const mock = useMock(async () => mockContractOf(contract))
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(mock().url + path, { method, headers, redirect: 'manual' })
  const bodyOf = async (path: string, headers: Record<string, string> = {}) =>
    (await get(path, headers)).json()

  it('is the preferred one also where the default one can not be made', async () => {
    for (const status of [204, 404]) {
      const response = await get('/preferred', { Prefer: `code=${status}` })
      expect(response.status).to.equal(status)
      expect(response.headers.get('preference-applied')).to.equal(`code=${status}`)
    }
    expect((await get('/preferred')).status).to.equal(501)
  })

  it('is an error where the operation declares errors only', async () => {
    expect((await get('/only-errors')).status).to.equal(404)
  })

  it('is a 501 where the operation declares none', async () => {
    const response = await get('/none')
    expect(response.status).to.equal(501)
    expect(await response.json()).to.include({ code: 'CANNOT_BE_MOCKED' })
  })

  it('has its optional headers, and no untrue ones about the transfer', async () => {
    const { headers } = await get('/created', {}, 'POST')
    expect(headers.get('location')).to.equal('/books/9')
    expect(headers.get('x-tags')).to.equal('a,b')
    expect(headers.get('x-note')).to.equal('%C3%A9')
    expect(headers.get('content-length')).to.equal('8')
    expect(headers.get('content-encoding')).to.equal(null)
    expect((await get('/found')).headers.get('location')).to.equal('/there')
  })

  it('has the media type that Accept names within a range, or else JSON', async () => {
    for (const [path, accept, type] of [
      ['/star', '*/*', 'application/json; charset=utf-8'],
      ['/star', 'text/plain', 'text/plain; charset=utf-8'],
      ['/application', 'application/vnd.books+json', 'application/vnd.books+json; charset=utf-8'],
    ] as const) {
      const response = await get(path, { Accept: accept })
      expect(response.headers.get('content-type')).to.equal(type)
      expect(JSON.parse(await response.text())).to.have.property('a')
    }
    expect((await get('/application', { Accept: 'text/plain' })).status).to.equal(406)
  })

  it('has the parameters of its media type, and the charset once', async () => {
    const second = await get('/versions', { Accept: 'application/json; version=2' })
    expect(await second.json()).to.deep.equal({ version: 2 })
    expect(second.headers.get('content-type')).to.contain('version=2')
    const { headers } = await get('/charset', { Accept: 'application/json' })
    expect(headers.get('content-type')).to.equal('application/json; charset=utf-8')
  })

  it('is the first example that is valid, and any example by its name', async () => {
    expect(await bodyOf('/invalid-example')).to.deep.equal({ id: 7 })
    expect(await bodyOf('/invalid-example', { Prefer: 'example=wrong' })).to.deep.equal({ id: 'x' })
  })

  it('has bytes of the length that the schema allows', async () => {
    expect((await (await get('/bytes')).arrayBuffer()).byteLength).to.equal(5)
  })

  it('is an empty object where there is neither a schema nor an example', async () => {
    expect(await bodyOf('/no-schema')).to.deep.equal({})
    const pdf = await get('/no-schema', { Accept: 'application/pdf' })
    expect((await pdf.arrayBuffer()).byteLength).to.equal(256)
  })
})
