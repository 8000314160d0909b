import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { parse } from 'yaml'
import { createCompiledContract } from '../../../src/verify/contract/compiled-contract.js'
import { noScenarios } from '../../../src/verify/scenarios/file/read-scenarios.js'

/** A contract of another domain without scenarios: each user has notes of their own. */
export const notesContract = () => createCompiledContract(parse(notesYaml))

export const notesYaml = `
openapi: 3.0.3
info: { title: Notes, version: "1" }
security: [{ token: [] }]
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        "200":
          description: The notes of the user
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Note" } } } }
        4XX: { description: Refused }
    post:
      operationId: createNote
      requestBody: { $ref: "#/components/requestBodies/Draft" }
      responses:
        "201":
          description: The note
          content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } }
        4XX: { description: Refused }
  /notes/{noteId}:
    parameters:
      - { name: noteId, in: path, required: true, schema: { type: string } }
    get:
      operationId: readNote
      responses:
        "200":
          description: The note
          headers: { ETag: { schema: { type: string } } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } }
        4XX: { description: Refused }
    put:
      operationId: updateNote
      requestBody: { $ref: "#/components/requestBodies/Draft" }
      responses:
        "200":
          description: The note
          content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } }
        "412": { description: Outdated }
        4XX: { description: Refused }
    delete:
      operationId: deleteNote
      responses:
        "204": { description: Deleted }
        4XX: { description: Refused }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  requestBodies:
    Draft:
      required: true
      content: { application/json: { schema: { $ref: "#/components/schemas/Draft" } } }
  schemas:
    Draft:
      type: object
      additionalProperties: false
      required: [title]
      properties:
        id: { type: string, readOnly: true }
        title: { type: string, minLength: 1, maxLength: 40 }
        stars: { type: integer, minimum: 0, maximum: 5 }
    Note:
      type: object
      required: [id, title, created_at]
      properties:
        id: { type: string }
        title: { type: string }
        stars: { type: integer }
        created_at: { type: string, format: date-time }
`

/** What the server does wrong. */
export type NotesFault =
  | 'none'
  | 'forgets created notes'
  | 'cuts titles'
  | 'a new id per read'
  | 'keeps deleted notes'
  | 'shows notes to every user'
  | 'ignores If-Match'
  | 'refuses every token'
  | 'drops some POST connections'
  | 'stops at long titles'

interface Note {
  readonly id: string
  readonly owner: string
  readonly title: string
  readonly stars?: number
  readonly created_at: string
  readonly version: number
}

interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly etag?: string
}

export const users = ['token-of-user-1', 'token-of-user-2'] as const

/** A server that keeps the contract, except for its fault. */
export async function startNotesServer(fault: NotesFault) {
  const notes = new Map<string, Note>()
  let posts = 0

  function handle(request: IncomingMessage, body: string): Reply {
    const owner = users.find((user) => request.headers.authorization === `Bearer ${user}`)
    const path = (request.url ?? '').split('?')[0] ?? ''
    const [, , id] = path.split('/')
    if (!/^\/notes(\/[^/]+)?$/.test(path)) return { status: 404 }
    const allowed = id === undefined ? ['GET', 'POST'] : ['GET', 'PUT', 'DELETE']
    if (!allowed.includes(request.method ?? '')) return { status: 405 }
    if (owner === undefined || fault === 'refuses every token') return { status: 401 }
    if (id === undefined)
      return request.method === 'GET' ? list(owner) : create(owner, request, body)
    const note = notes.get(id)
    const isVisible = note?.owner === owner || fault === 'shows notes to every user'
    if (note === undefined || !isVisible) return { status: 404 }
    if (request.method === 'GET') return show(note, 200)
    if (request.method === 'PUT') return update(note, request, body)
    if (fault !== 'keeps deleted notes') notes.delete(note.id)
    return { status: 204 }
  }

  function list(owner: string): Reply {
    return {
      status: 200,
      body: [...notes.values()].filter((note) => note.owner === owner).map(view),
    }
  }

  function create(owner: string, request: IncomingMessage, body: string): Reply {
    const draft = readDraft(request, body)
    if (typeof draft === 'number') return { status: draft }
    const created_at = new Date().toISOString()
    const note = { ...draft, id: crypto.randomUUID(), owner, created_at, version: 1 }
    if (fault !== 'forgets created notes') notes.set(note.id, note)
    return show(note, 201)
  }

  function update(note: Note, request: IncomingMessage, body: string): Reply {
    const draft = readDraft(request, body)
    if (typeof draft === 'number') return { status: draft }
    const match = request.headers['if-match']
    if (match !== undefined && match !== etagOf(note) && fault !== 'ignores If-Match') {
      return { status: 412 }
    }
    const { id, owner, created_at, version } = note
    const updated = { ...draft, id, owner, created_at, version: version + 1 }
    notes.set(note.id, updated)
    return show(updated, 200)
  }

  function show(note: Note, status: number): Reply {
    return { status, body: view(note), etag: etagOf(note) }
  }

  function view({ owner: _, version: __, ...note }: Note) {
    const id = fault === 'a new id per read' ? crypto.randomUUID() : note.id
    return fault === 'cuts titles' ? { ...note, title: note.title.slice(0, 3) } : { ...note, id }
  }

  const server = createServer((request, response) => {
    buffer(request).then((bytes) => {
      if (request.method === 'POST') posts += 1
      const isDropped = request.method === 'POST' && posts % 7 === 3
      if (fault === 'drops some POST connections' && isDropped) return request.socket.destroy()
      if (fault === 'stops at long titles' && bytes.length > 1000) {
        server.closeAllConnections()
        return server.close()
      }
      const { status, body, etag } = handle(request, bytes.toString('utf8'))
      if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer')
      if (etag !== undefined) response.setHeader('ETag', etag)
      if (body !== undefined) response.setHeader('Content-Type', 'application/json; charset=utf-8')
      response.writeHead(status).end(body === undefined ? '' : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function etagOf({ id, version }: Note): string {
  return `"${id}-${version}"`
}

/** @returns a status for a body that is not a draft */
function readDraft({ headers }: IncomingMessage, body: string) {
  if (!/^application\/json(; *charset=utf-8)?$/.test(headers['content-type'] ?? '')) return 415
  let draft: { title?: unknown; stars?: unknown }
  try {
    // A body that is not UTF-8 has replacement characters.
    if (body.includes('\ufffd')) return 400
    draft = JSON.parse(body)
  } catch {
    return 400
  }
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return 422
  const { title, stars, ...unknown } = draft
  const isTitle = typeof title === 'string' && title !== '' && [...title].length <= 40
  const isStars = stars === undefined || (Number.isInteger(stars) && inRange(stars as number))
  if (!isTitle || !isStars || Object.keys(unknown).length > 0) return 422
  return { title, ...(stars === undefined ? {} : { stars: stars as number }) }
}

function inRange(stars: number): boolean {
  return stars >= 0 && stars <= 5
}

/** Options of `verifyTestServer` for this contract. */
export const notesOptions = () => ({
  contract: notesContract(),
  scenarios: noScenarios,
  credentials: new Map([['token', users]]),
  secret: undefined,
})

export const realClock = { now: () => new Date(), advance: () => undefined }
