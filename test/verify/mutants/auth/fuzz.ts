import { changing, errorReply, isCall, jsonOf, userReply } from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'

/** What no list of boundaries has in it. */
export const fuzzMutants: readonly Mutant[] = [
  {
    name: 'a 500 on letters beyond the first 65,536 in a name',
    rules: ['no-5xx'],
    phase: 'fuzz',
    operations: ['registerUser'],
    break: () => async (request, next) =>
      isCall(request, 'register') && /[\u{10000}-\u{10ffff}]/u.test(String(jsonOf(request).name))
        ? errorReply(500, 'INTERNAL_ERROR')
        : next(request),
  },
  {
    name: 'a 500 on a query that is no pairs',
    rules: ['no-5xx'],
    phase: 'fuzz',
    operations: ['registerUser'],
    break: () => async (request, next) =>
      /\?[^=]+$/.test(request.target) ? errorReply(500, 'INTERNAL_ERROR') : next(request),
  },
  {
    name: 'numbers are taken as names',
    rules: ['invalid-accepted'],
    phase: 'fuzz',
    operations: ['registerUser'],
    break: () =>
      changing(
        (request, { status }) =>
          isCall(request, 'register') && status === 422 && typeof jsonOf(request).name === 'number',
        () => userReply('ada@example.com'),
      ),
  },
]
