import { changing, withHeader } from '../support/breaks.js'
import type { Mutant } from '../support/mutant.js'

/** Media other than JSON, at a depot for parcels. */
export const parcelMutants: readonly Mutant[] = [
  {
    name: 'a label is said to be HTML',
    rules: ['media-type-declared'],
    break: () =>
      changing(
        ({ target }, { status }) => target.endsWith('/label') && status === 200,
        (reply) => withHeader(reply, 'Content-Type', 'text/html'),
      ),
  },
  {
    name: 'events are in another charset than is said',
    rules: ['charset'],
    break: () =>
      changing(
        ({ target }, { status }) => target.endsWith('/events') && status === 200,
        (reply) => ({
          ...withHeader(reply, 'Content-Type', 'text/event-stream; charset=utf-8'),
          body: Buffer.from('data: K\u00e4se\n\n', 'latin1'),
        }),
      ),
  },
  {
    name: 'a pass that is missing is asked for by another scheme',
    rules: ['header-schema'],
    break: () =>
      changing(
        ({ target }, { status }) => target.endsWith('/pass') && status === 401,
        (reply) => withHeader(reply, 'WWW-Authenticate', 'Basic'),
      ),
  },
  {
    name: 'an empty photo is taken',
    rules: ['invalid-accepted'],
    break: () =>
      changing(
        ({ method, target }, { status }) =>
          method === 'POST' && target.endsWith('/label') && status === 422,
        (reply) => ({ ...reply, status: 204, body: Buffer.alloc(0) }),
      ),
  },
]
