import { bearerOf, changing, jsonOf, withHeader, withJson } from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'
import { users } from '../../support/notes-server.js'
import { changingNotes, isItem, isList, isOk, pathOf, plainReply } from './notes.js'

const otherUser = (token: string | undefined) => users.find((user) => user !== token)

/** Tries a request as the other user too. */
const asAnyUser =
  (methods: readonly string[]): Mutant['break'] =>
  () =>
  async (request, next) => {
    const reply = await next(request)
    const other = otherUser(bearerOf(request))
    if (
      reply.status !== 404 ||
      !isItem(request) ||
      !methods.includes(request.method) ||
      !bearerOf(request)
    ) {
      return reply
    }
    return next(withHeader(request, 'Authorization', `Bearer ${other}`))
  }

/** Create, read, update, delete, and who may. */
export const resourceMutants: readonly Mutant[] = [
  {
    name: 'created notes are forgotten',
    rules: ['read-after-create'],
    break: () => {
      const created = new Set<unknown>()
      return async (request, next) => {
        if (created.has(pathOf(request).split('/')[2])) return plainReply(404)
        const reply = await next(request)
        if (reply.status === 201) created.add(jsonOf(reply).id)
        return reply
      }
    },
  },
  {
    name: 'new notes are not in the list',
    rules: ['read-after-create'],
    break: () =>
      changing(
        (request, reply) => isList(request) && request.method === 'GET' && isOk(request, reply),
        (reply) => withJson(reply, JSON.parse(reply.body.toString()).slice(0, -1)),
      ),
  },
  {
    name: 'deleted notes can be read',
    rules: ['use-after-delete'],
    break: () => async (request, next) =>
      request.method === 'DELETE' && bearerOf(request)
        ? plainReply((await next({ ...request, method: 'GET' })).status === 200 ? 204 : 404)
        : next(request),
  },
  {
    name: 'deleted notes stay in the list',
    rules: ['use-after-delete'],
    break: () => {
      const deleted: unknown[] = []
      return async (request, next) => {
        if (request.method === 'DELETE') {
          const { status, body } = await next({ ...request, method: 'GET' })
          if (status === 200) deleted.push(JSON.parse(body.toString()))
        }
        const reply = await next(request)
        const isLists = isList(request) && request.method === 'GET' && reply.status === 200
        return isLists ? withJson(reply, [...JSON.parse(reply.body.toString()), ...deleted]) : reply
      }
    },
  },
  {
    name: 'an update is not stored',
    rules: ['read-back'],
    break: () => async (request, next) => {
      const reply = await next(request)
      if (request.method !== 'PUT' || reply.status !== 200) return reply
      const old = withHeader(request, 'If-Match', undefined)
      await next({ ...old, body: Buffer.from('{"title":"old","stars":1}') })
      return reply
    },
  },
  {
    name: 'an outdated If-Match is taken',
    rules: ['stale-if-match'],
    break: () => async (request, next) => next(withHeader(request, 'If-Match', undefined)),
  },
  { name: "another user's notes can be read", rules: ['other-user'], break: asAnyUser(['GET']) },
  { name: "another user's notes can be changed", rules: ['other-user'], break: asAnyUser(['PUT']) },
  {
    name: "another user's notes can be deleted",
    rules: ['other-user'],
    break: asAnyUser(['DELETE']),
  },
  {
    name: 'the list has the notes of all users',
    rules: ['other-user'],
    break: () => async (request, next) => {
      const reply = await next(request)
      const other = otherUser(bearerOf(request))
      if (!isList(request) || request.method !== 'GET' || reply.status !== 200) return reply
      const others = await next(withHeader(request, 'Authorization', `Bearer ${other}`))
      const notes = [reply, others].map(({ body }) => JSON.parse(body.toString()))
      return withJson(reply, notes.flat())
    },
  },
  {
    name: 'notes that are created at once get one title',
    rules: ['concurrency'],
    break: () => {
      let newest = ''
      return async (request, next) => {
        const { title } = jsonOf(request)
        const isCreation = request.method === 'POST' && typeof title === 'string'
        if (isCreation) newest = title
        const reply = await next(request)
        return isCreation && reply.status === 201
          ? withJson(reply, { ...jsonOf(reply), title: newest })
          : reply
      }
    },
  },
  {
    name: 'ids are those of the second of creation',
    rules: ['concurrency', 'read-after-create'],
    break: () =>
      changingNotes(
        (note) => ({ ...note, id: String(Math.floor(Date.now() / 10_000)) }),
        (request) => request.method === 'POST',
      ),
  },
]
