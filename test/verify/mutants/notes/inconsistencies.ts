import { changing, withHeader, withJson } from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'
import { changingNotes, isItem, isList, isOk, isRead } from './notes.js'

const inTenHours = () => new Date(Date.now() + 36_000_000)

/** Clocks. */
export const clockMutants: readonly Mutant[] = [
  {
    name: 'notes are created in the future',
    rules: ['future-time'],
    break: () => {
      const later = inTenHours().toISOString()
      return changingNotes((note) => ({ ...note, created_at: later }))
    },
  },
  {
    name: 'Last-Modified is in the future',
    rules: ['future-time'],
    break: () =>
      changing(
        (request, reply) => isRead(request) && isOk(request, reply),
        (reply) => withHeader(reply, 'Last-Modified', inTenHours().toUTCString()),
      ),
  },
  {
    name: 'a note is created anew by each read',
    rules: ['unstable-read'],
    break: () => {
      let reads = 0
      return changingNotes((note) => {
        reads += 1
        return {
          ...note,
          created_at: new Date(Date.parse('2026-01-15T09:30:00Z') + reads).toISOString(),
        }
      }, isRead)
    },
  },
]

/** Responses that do not agree with each other. */
export const inconsistencyMutants: readonly Mutant[] = [
  {
    name: 'a member of the inside is in every note',
    rules: ['undeclared-member'],
    break: () => changingNotes((note) => ({ ...note, owner_password_hash: '$2b$12$abc' })),
  },
  {
    name: 'one operation adds a member',
    rules: ['undeclared-member'],
    break: () => changingNotes((note) => ({ ...note, shard: 4 }), isRead),
  },
  {
    name: 'one operation adds a header',
    rules: ['undeclared-header'],
    break: () =>
      changing(
        (request, reply) => isList(request) && request.method === 'GET' && isOk(request, reply),
        (reply) => withHeader(reply, 'X-Served-From', 'db-7'),
      ),
  },
  {
    name: 'the token of the request comes back in a header',
    rules: ['token-leaked'],
    break: () =>
      changing(isOk, (reply, { headers }) =>
        withHeader(reply, 'X-Debug', headers.find(([name]) => /^authorization$/i.test(name))?.[1]),
      ),
  },
  {
    name: 'lists have another order each time',
    rules: ['unstable-read'],
    break: () => {
      let reads = 0
      return changing(
        (request, reply) => isList(request) && request.method === 'GET' && isOk(request, reply),
        (reply) => {
          reads += 1
          const notes: unknown[] = JSON.parse(reply.body.toString())
          return withJson(reply, reads % 2 === 0 ? notes.reverse() : notes)
        },
      )
    },
  },
  {
    name: 'a title makes reading slow',
    rules: ['slow-request'],
    break: () => async (request, next) => {
      const reply = await next(request)
      // The vendor of this server forgot an index.
      if (
        isList(request) &&
        request.method === 'POST' &&
        reply.status === 422 &&
        (request.body?.length ?? 0) > 9000
      ) {
        await new Promise((resolve) => setTimeout(resolve, 1100))
      }
      return reply
    },
  },
  {
    name: 'the ETag stays when a note changes',
    rules: ['etag'],
    break: () =>
      changing(
        (request, reply) => isItem(request) && isOk(request, reply),
        (reply) =>
          withHeader(
            reply,
            'ETag',
            reply.headers.find(([name]) => name === 'ETag')?.[1].replace(/-\d+"$/, '-1"'),
          ),
      ),
  },
]
