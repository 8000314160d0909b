import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Diagnostics } from '../support/processes/compile.js'
import { compileSnippets } from './support/compile-snippets.js'

const contract = `
openapi: 3.1.0
info: { title: Library, version: "1" }
security: []
paths:
  /books:
    post:
      operationId: addBook
      parameters:
        - { name: dryRun, in: query, schema: { type: boolean, default: false } }
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Book" } }
          text/csv: { schema: { type: string } }
          image/png: {}
      responses:
        "201": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } }
        "202": { description: ok, content: { application/json: { schema: { $ref: "#/paths/~1books/post/requestBody/content/application~1json/schema" } } } }
        4XX: { description: no, content: { application/json: { schema: { type: object, required: [why], properties: { why: { type: string } } } } } }
        default: { description: no, content: { text/plain: { schema: { type: string } } } }
  /covers:
    post:
      operationId: addCover
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [image]
              properties:
                image: { type: string, format: binary }
                more: { type: array, items: { type: string, format: binary } }
                size: { type: integer }
                meta: { type: object, required: [by], properties: { by: { type: string } } }
      responses: { "204": { description: ok } }
  /door:
    get:
      operationId: openDoor
      security: [{ key: [] }, { token: [] }]
      responses:
        "204": { description: ok }
        "401":
          description: no
          content:
            application/json:
              schema: { type: object, properties: { code: { type: string, enum: [NO_KEY, NO_TOKEN] }, detail: { type: string } } }
              examples: { a: { value: { code: NO_KEY, detail: a } }, b: { value: { code: NO_TOKEN, detail: b } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    token: { type: http, scheme: bearer }
  schemas:
    Owned: { type: object, properties: { id: { type: integer, readOnly: true } } }
    Book:
      allOf:
        - { $ref: "#/components/schemas/Owned" }
        - type: object
          properties:
            title: { type: string }
            secret: { type: string, writeOnly: true }
            copies: { type: integer, default: 1 }
        - { required: [id, title, secret] }
`

const prelude = `
import type { Authenticators, Handler } from './generated/contract.js'
import type { components, operations } from './generated/types.js'
type Sent = operations['addBook']['requestBody']['content']['application/json']
type Got = components['schemas']['Book']
export type { Authenticators, Handler, Sent, Got }
`

const accepted = `
export const sent: Sent = { title: 'a', secret: 'b' }
export const sentMore: Sent = { title: 'a', secret: 'b', copies: 2 }
export const got: Got = { id: 1, title: 'a' }
export const add: Handler<'addBook'> = async ({ body, parameters }) => {
  const dryRun: boolean = parameters.query.dryRun
  if (typeof body === 'string' || body instanceof Uint8Array) return { status: 418, body: { why: body.at(0) === 1 ? 'a' : 'b' } }
  const copies: number = body.copies
  if (copies === 2) return { status: 503, body: 'away' }
  return dryRun ? { status: 202, body: { id: copies, title: body.title } } : { status: 201, body: { id: copies, title: body.secret } }
}
export const cover: Handler<'addCover'> = async ({ body }) => {
  const bytes: Uint8Array = body.image.bytes
  const names: (string | undefined)[] = body.more?.map(({ filename }) => filename) ?? []
  const size: number | undefined = body.size
  return { status: 204, body: bytes.length === size && names[0] === body.meta?.by ? undefined : undefined }
}
export const key: Authenticators['key'] = async () => ({ status: 401, code: 'NO_KEY' })
`

const refused = [
  {
    title: 'a readOnly member in a request',
    code: `export const sent: Sent = { id: 1, title: 'a', secret: 'b' }`,
    message: "'id' does not exist",
  },
  {
    title: 'a writeOnly member in a response',
    code: `export const got: Got = { id: 1, title: 'a', secret: 'b' }`,
    message: "'secret' does not exist",
  },
  {
    title: 'a request without a member that is only named in required',
    code: `export const sent: Sent = { secret: 'b' }`,
    message: "'title' is missing",
  },
  {
    title: 'reading a readOnly member of a request',
    code: `export const add: Handler<'addBook'> = async ({ body }) =>
             ({ status: 503, body: typeof body === 'string' || body instanceof Uint8Array ? '' : String(body.id) })`,
    message: "'id' does not exist",
  },
  {
    title: 'a body of a range under a status of its own',
    code: `export const add: Handler<'addBook'> = async () => ({ status: 201, body: { why: 'a' } })`,
    message: 'not assignable',
  },
  {
    title: 'a status that is none',
    code: `export const add: Handler<'addBook'> = async () => ({ status: 600, body: 'a' })`,
    message: 'not assignable',
  },
  {
    title: 'the body of default for a status of a range',
    code: `export const add: Handler<'addBook'> = async () => ({ status: 404, body: 'a' })`,
    message: 'not assignable',
  },
  {
    title: 'a file that is read as text',
    code: `export const cover: Handler<'addCover'> = async ({ body }) => {
             const text: string = body.image
             return { status: 204, body: text === '' ? undefined : undefined }
           }`,
    message: "not assignable to type 'string'",
  },
  {
    title: 'an authenticator of one of two schemes that refuses with a code that no operation has',
    code: `export const key: Authenticators['key'] = async () => ({ status: 401, code: 'BAD_KEY' })`,
    message: 'not assignable',
  },
]

describe('the types of requests and responses', () => {
  let diagnostics: Diagnostics

  before(async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'types-'))
    const file = join(temporary, 'library.yaml')
    await writeFile(file, contract)
    const snippets = new Map([
      ['accepted', prelude + accepted],
      ...refused.map(({ title, code }) => [title, prelude + code] as const),
    ])
    diagnostics = await compileSnippets(file, snippets, { strict: false })
    await rm(temporary, { recursive: true })
  })

  it('accept what travels in their direction', () => {
    expect(diagnostics.get('accepted')).to.deep.equal([])
  })

  for (const { title, message } of refused) {
    it(`refuse ${title}`, () => {
      expect(diagnostics.get(title)?.join('\n') ?? '').to.contain(message)
    })
  }
})
