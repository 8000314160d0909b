import { headerValue } from '../../../../src/verify/http/exchange.js'
import { changing } from '../../support/breaks.js'
import type { Break } from '../../support/broken-server.js'
import type { Mutant } from '../../support/mutant.js'

const allowing = (allowed: (origin: string) => boolean, sent?: string): Break =>
  changing(
    ({ headers }) => allowed(headerValue(headers, 'origin') ?? ''),
    (reply, { headers }) => ({
      ...reply,
      headers: [
        ...reply.headers,
        ['Access-Control-Allow-Origin', sent ?? headerValue(headers, 'origin') ?? ''],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Vary', 'Origin'],
      ],
    }),
  )

/** Which origins may read responses. */
export const originMutants: readonly Mutant[] = [
  {
    name: 'every origin may read with credentials',
    rules: ['cors-origin'],
    break: () => allowing((origin) => origin !== ''),
  },
  {
    name: 'the origin null may read with credentials',
    rules: ['cors-origin'],
    break: () => allowing((origin) => origin === 'null'),
  },
  {
    name: 'what begins with an allowed origin may read too',
    rules: ['cors-origin'],
    break: () => allowing((origin) => origin.startsWith('http://localhost:3000')),
  },
  {
    name: 'what ends with an allowed host may read too',
    rules: ['cors-origin'],
    break: () => allowing((origin) => origin.endsWith('localhost:5173')),
  },
  {
    name: 'credentials are allowed for the origin *',
    rules: ['cors-origin'],
    break: () => allowing(() => true, '*'),
  },
]
