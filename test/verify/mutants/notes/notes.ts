import type { WireRequest, WireResponse } from '../../../../src/verify/http/exchange.js'
import { type Json, jsonOf, withJson } from '../../support/breaks.js'
import type { Break } from '../../support/broken-server.js'

// The words in which mutants of the notes are written.

export const pathOf = ({ target }: WireRequest): string => target.split('?')[0] ?? ''

export const isList = (request: WireRequest): boolean => pathOf(request) === '/notes'

export const isItem = (request: WireRequest): boolean => /^\/notes\/./.test(pathOf(request))

export const isRead = (request: WireRequest): boolean =>
  isItem(request) && ['GET', 'HEAD'].includes(request.method)

export const isOk = (_: WireRequest, { status }: WireResponse): boolean => status < 300

/** Changes each note in a successful response: one, or all of the list. */
export const changingNotes = (
  change: (note: Json, request: WireRequest) => Json,
  when: (request: WireRequest) => boolean = () => true,
): Break => {
  return async (request, next) => {
    const reply = await next(request)
    if (reply.status >= 300 || reply.body.length === 0 || !when(request)) return reply
    const json: unknown = JSON.parse(reply.body.toString())
    const notes = Array.isArray(json)
      ? json.map((note) => change(note, request))
      : change(jsonOf(reply), request)
    return withJson(reply, notes)
  }
}

/** Changes the members of a request before the sound server sees it. */
export const storing = (change: (note: Json) => Json): Break => {
  return async (request, next) => {
    const json = jsonOf(request)
    if (request.body === undefined || !('title' in json)) return next(request)
    return next({ ...request, body: Buffer.from(JSON.stringify(change(json))) })
  }
}

/** Changes the titles of requests before the sound server sees them. */
export const storingTitles = (change: (title: string) => string): Break =>
  storing((note) =>
    typeof note.title === 'string' && note.title !== ''
      ? { ...note, title: change(note.title) }
      : note,
  )

export const plainReply = (status: number): WireResponse => ({
  status,
  reason: '',
  headers: [],
  body: Buffer.alloc(0),
  httpVersion: '1.1',
})
