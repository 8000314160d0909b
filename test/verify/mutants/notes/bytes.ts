import { gzipSync } from 'node:zlib'
import { changing, withHeader } from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'
import { isList, isOk, isRead, plainReply } from './notes.js'

/** What the bytes of a response say of themselves. */
export const byteMutants: readonly Mutant[] = [
  {
    name: 'JSON begins with a byte order mark',
    rules: ['charset'],
    break: () =>
      changing(
        (request, reply) => isRead(request) && isOk(request, reply) && reply.body.length > 0,
        (reply) => ({
          ...reply,
          body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), reply.body]),
        }),
      ),
  },
  {
    name: 'JSON is said to be Latin-1',
    rules: ['charset'],
    break: () =>
      changing(isOk, (reply) =>
        withHeader(reply, 'Content-Type', 'application/json; charset=iso-8859-1'),
      ),
  },
  {
    name: 'JSON is sent in UTF-16',
    rules: ['body-json'],
    break: () =>
      changing(
        (request, reply) => isRead(request) && isOk(request, reply),
        (reply) => ({ ...reply, body: Buffer.from(reply.body.toString(), 'utf16le') }),
      ),
  },
  {
    name: 'plain bytes are said to be compressed',
    rules: ['content-coding'],
    break: () =>
      changing(
        (request, reply) => isList(request) && request.method === 'GET' && isOk(request, reply),
        (reply) => withHeader(reply, 'Content-Encoding', 'gzip'),
      ),
  },
  {
    name: 'compressed bytes are cut',
    rules: ['content-coding'],
    break: () =>
      changing(
        (request, reply) => isRead(request) && isOk(request, reply) && reply.body.length > 0,
        (reply) => ({
          ...withHeader(reply, 'Content-Encoding', 'gzip'),
          body: gzipSync(reply.body).subarray(0, -6),
        }),
      ),
  },
  {
    name: 'a 204 states a length',
    rules: ['content-length'],
    break: () =>
      changing(
        (_, { status }) => status === 204,
        () => ({ ...plainReply(204), headers: [['Content-Length', '0']], isFramed: true }),
      ),
  },
]
