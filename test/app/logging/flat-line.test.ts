import { expect } from 'chai'
import fc from 'fast-check'
import { flatLine } from '../../../src/app/logging/flat-line.js'
import { jsonLine } from '../../../src/app/logging/line-formats.js'
import { sanitizeFields, sanitizeText } from '../../../src/app/logging/sanitize.js'
import type { LogFields } from '../../../src/http/server/logger.js'

const time = new Date('2026-01-15T09:30:00.000Z')
const quick = (message: string, fields: LogFields) => flatLine(time, 'info', message, fields)
const careful = (message: string, fields: LogFields) =>
  jsonLine({
    time,
    level: 'info',
    message: sanitizeText(message),
    fields: sanitizeFields(fields),
  })

const request = {
  requestId: 'b7d0b1a2-3c4d-4e5f-8a9b-0c1d2e3f4a5b',
  operationId: 'refreshToken',
  method: 'POST',
  path: '/api/v1/auth/refresh',
  status: 401,
  code: 'REFRESH_TOKEN_EXPIRED',
  userId: undefined,
  ms: 1.5,
}

describe('flatLine', () => {
  it('writes the line of a request as it is', () => {
    expect(quick('request', request)).to.equal(careful('request', request)).and.be.a('string')
  })

  for (const [what, fields] of Object.entries<LogFields>({
    'a nested value': { a: {} },
    null: { a: null },
    'a number that JSON does not have': { a: Number.NaN },
    'a name that is taken': { level: 'error' },
    'a name from the prototype': { ['__proto__']: 'a' },
    'a number as a name, which JSON would write first': { 7: 'a' },
    'a quote': { a: '"' },
    'the name of a secret': { accessToken: 'abc' },
    'the name of a secret with something behind it': { 'token of his': 'abc' },
    'a secret': { a: 'password=abc' },
    'a secret of which a part is escaped': { a: 'password\n=abc' },
    'a line break': { a: 'a\r\nb' },
    'a character that turns the line around': { a: '\u202e' },
    'a long text': { a: 'x'.repeat(5_000) },
    'a getter that throws': Object.defineProperty({}, 'a', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    }),
  })) {
    it(`leaves ${what} to the sanitizer`, () => {
      expect(quick('request', fields)).to.equal(undefined)
    })
  }

  it('SEC-40 never writes anything else than the sanitizer would', () => {
    const words = [
      'token',
      'Cookie',
      'password',
      'body',
      'bearer ',
      ': ',
      '=',
      '"',
      "'",
      '\\',
      '\n',
    ]
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(...words, 'postgres://a:b@c', 'eyJhbGciOiJ.eyJz.x', '$2b$12$abc', '\u2028'),
    )
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
    const value = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(undefined))
    const name = fc.oneof(text, fc.constantFrom('path', 'code', 'status', 'ms', 'userId', 'a1'))
    let written = 0
    fc.assert(
      fc.property(text, fc.dictionary(name, value, { maxKeys: 6 }), (message, fields) => {
        const line = quick(message, fields)
        if (line === undefined) return
        written += 1
        expect(line).to.equal(careful(message, fields))
      }),
      { numRuns: 5_000 },
    )
    expect(written).to.be.above(100)
  })
})
