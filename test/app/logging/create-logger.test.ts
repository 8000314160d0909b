import { execFile } from 'node:child_process'
import { PassThrough, Writable } from 'node:stream'
import { promisify } from 'node:util'
import { expect } from 'chai'
import fc from 'fast-check'
import { createLogger } from '../../../src/app/logging/create-logger.js'
import type { LogFields, Logger, LogLevel } from '../../../src/http/server/logger.js'

const NOW = new Date('2030-01-02T03:04:05.678Z')

interface CaptureOptions {
  readonly level?: LogLevel
  readonly format?: 'json' | 'readable'
  readonly colors?: boolean
}

/** What `use` logs, as it is written. */
function capture(use: (logger: Logger) => void, options: CaptureOptions = {}): string {
  const stream = new PassThrough()
  const terminal = Object.assign(stream, { hasColors: () => options.colors === true })
  const { level = 'debug', format = 'json' } = options
  use(createLogger({ level, format, stream: terminal, now: () => NOW }))
  return String(stream.read() ?? '')
}

const linesOf = (text: string) => text.split('\n').slice(0, -1)

function entryOf(message: string, fields?: LogFields): Record<string, unknown> {
  return JSON.parse(capture((logger) => logger.info(message, fields)))
}

describe('createLogger, as JSON', () => {
  it('writes time, level and message, then the fields', () => {
    const fields = {
      requestId: 'r-1',
      status: 200,
      durationMs: 1.5,
      userId: null,
      missing: undefined,
    }
    expect(capture((logger) => logger.info('request', fields))).to.equal(
      '{"time":"2030-01-02T03:04:05.678Z","level":"info","message":"request",' +
        '"requestId":"r-1","status":200,"durationMs":1.5,"userId":null}\n',
    )
  })

  it('writes the configured level and what is more important', () => {
    const everything = (logger: Logger) => {
      logger.debug('d')
      logger.info('i')
      logger.warn('w')
      logger.error('e')
    }
    const written = (level: LogLevel) =>
      linesOf(capture(everything, { level })).map((line) => JSON.parse(line).level)
    expect(written('error')).to.deep.equal(['error'])
    expect(written('warn')).to.deep.equal(['warn', 'error'])
    expect(written('debug')).to.deep.equal(['debug', 'info', 'warn', 'error'])
  })

  it('lets no field take the place of time, level or message', () => {
    const entry = entryOf('login', { level: 'error', message: 'forged', time: 0, toString: 1 })
    expect(entry).to.deep.equal({
      time: NOW.toISOString(),
      level: 'info',
      message: 'login',
      'field.level': 'error',
      'field.message': 'forged',
      'field.time': 0,
      toString: 1,
    })
  })

  it('removes secrets by name and by look, however deep (SEC-40)', () => {
    const text = capture((logger) =>
      logger.info('sent Bearer c4n4ry', {
        password: 'c4n4ry',
        headers: { 'Set-Cookie': ['c4n4ry'], authorization: 'c4n4ry', host: 'h' },
        list: [{ refresh_token: 'c4n4ry' }, 'postgres://u:c4n4ry@h/d'],
        map: new Map([['secret', 'c4n4ry']]),
        set: new Set(['password=c4n4ry']),
        url: new URL('https://u:c4n4ry@h/'),
        buffer: Buffer.from('c4n4ry'),
        'token=c4n4ry': 1,
        hasPassword: true,
      }),
    )
    expect(text).not.to.include('c4n4ry')
    expect(JSON.parse(text)).to.deep.include({
      password: '[redacted]',
      headers: { 'Set-Cookie': '[redacted]', authorization: '[redacted]', host: 'h' },
      hasPassword: true,
      buffer: '[6 bytes]',
    })
  })

  it('removes secrets from errors, their stacks, causes and extras (SEC-40)', () => {
    const inner = Object.assign(new Error('password=c4n4ry'), { parameters: ['token=c4n4ry'] })
    const outer = Object.assign(new TypeError('at postgres://u:c4n4ry@h/d', { cause: inner }), {
      code: 'ERR_INVALID_URL',
      input: 'postgres://u:c4n4ry@h/d',
    })
    const all = new AggregateError([outer], 'Bearer c4n4ry')
    const text = capture((logger) => logger.error('failed', { error: all }))
    expect(text).not.to.include('c4n4ry')
    const { error } = JSON.parse(text)
    expect(error.stack).to.match(/^AggregateError: Bearer \[redacted\]\n {4}at /)
    expect(error.errors[0]).to.include({ name: 'TypeError', code: 'ERR_INVALID_URL' })
    expect(error.errors[0].cause.name).to.equal('Error')
  })

  it('survives circles, BigInt, and whatever else JSON can not write', () => {
    const circle: Record<string, unknown> = { name: 'c' }
    circle.self = circle
    const shared = { same: true }
    const entry = entryOf('odd', {
      circle,
      twice: [shared, shared],
      big: 10n,
      nan: Number.NaN,
      symbol: Symbol('s'),
      run: () => 1,
      date: NOW,
      noDate: new Date(Number.NaN),
      bare: Object.create(null),
      thrower: {
        get bad() {
          throw new Error('no')
        },
      },
      revoked: revokedProxy(),
    })
    expect(entry).to.deep.include({
      circle: { name: 'c', self: '[circular]' },
      twice: [{ same: true }, { same: true }],
      big: '10',
      nan: 'NaN',
      symbol: 'Symbol(s)',
      run: '[function]',
      date: NOW.toISOString(),
      noDate: 'null',
      bare: {},
      thrower: '[unreadable]',
      revoked: '[unreadable]',
    })
  })

  it('survives fields that can not be read at all', () => {
    expect(entryOf('odd', revokedProxy())).to.include({ message: 'odd', fields: '[unreadable]' })
  })

  it('bounds the line, whatever it is given', () => {
    const deep: Record<string, unknown> = {}
    let inner = deep
    for (let depth = 0; depth < 10_000; depth++) {
      const next = {}
      inner.deeper = next
      inner = next
    }
    const wide = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`n${index}`, index]),
    )
    const huge = 'x'.repeat(5_000_000)
    const line = capture((logger) =>
      logger.info(huge, { huge, deep, wide, list: [huge, huge, wide] }),
    )
    expect(line.length).to.be.lessThan(120_000)
    expect(line).to.include('(4991808 more)')
    expect(JSON.parse(line).message).to.match(/^x+… \(\d+ more\)$/)
  })

  it('writes one line of JSON for anything, and pollutes nothing (SEC-08, SEC-40)', () => {
    const anything = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'level')),
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anything, (message, fields) => {
        const lines = capture((logger) => logger.info(message, fields)).split(
          /[\n\r\u2028\u2029\u0085]/,
        )
        expect(lines).to.have.length(2)
        expect(JSON.parse(lines[0] ?? '').level).to.equal('info')
        expect(Object.keys(Object.prototype)).to.deep.equal([])
      }),
    )
  })

  it('keeps going when the reader of the log goes away', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(new Error('EPIPE')),
    })
    const logger = createLogger({ level: 'info', format: 'json', stream })
    logger.info('one')
    await new Promise((resolve) => stream.once('close', resolve))
    logger.info('two')
  })

  it('has written its last line when the process exits at once', async () => {
    const module = new URL('../../../src/app/logging/create-logger.ts', import.meta.url).href
    const script = `import(${JSON.stringify(module)}).then(({ createLogger }) => {
      const logger = createLogger({ level: 'info', format: 'json' })
      for (let line = 1; line <= 100; line++) logger.error('line ' + line)
      process.exit(0)
    })`
    const run = promisify(execFile)
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '--eval', script])
    expect(linesOf(stdout).map((line) => JSON.parse(line).message)).to.have.length(100)
  })
})

function revokedProxy(): Record<string, unknown> {
  const { proxy, revoke } = Proxy.revocable<Record<string, unknown>>({}, {})
  revoke()
  return proxy
}

describe('createLogger, readable', () => {
  const readable = (use: (logger: Logger) => void, colors = false) =>
    capture(use, { format: 'readable', colors })

  it('writes local time, level, message and the fields', () => {
    const fields = { path: '/api/v1/auth/me', status: 200, note: 'two words', nested: { a: 1 } }
    expect(readable((logger) => logger.info('request', fields))).to.match(
      /^\d\d:\d\d:05\.678 info {2}request path=\/api\/v1\/auth\/me status=200 note="two words" nested={"a":1}\n$/,
    )
  })

  it('shows below where an error came from, and why', () => {
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
    const error = new Error('no database', { cause })
    const lines = linesOf(readable((logger) => logger.error('failed', { error, requestId: 'r-1' })))
    expect(lines[0]).to.match(/ error failed requestId=r-1$/)
    expect(lines[1]).to.equal('    Error: no database')
    expect(lines).to.include('    caused by:').and.include('    Error: refused')
    expect(lines.at(-1)).to.equal('    {"code":"ECONNREFUSED"}')
  })

  it('colours on a terminal alone', () => {
    expect(readable((logger) => logger.warn('hot'), true)).to.include('\u001b[33mwarn \u001b[39m')
    expect(readable((logger) => logger.warn('hot'))).not.to.include('\u001b')
  })

  it('lets nothing begin a line or steer the terminal but itself (SEC-40)', () => {
    const hostile = fc
      .array(
        fc.constantFrom('\n', '\r', '\u001b[31m', '\u009b2J', '\u2028', '\u202e', 'x', '12:00'),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(hostile, (text) => {
        const error = Object.assign(new Error(text, { cause: text }), { [text]: text })
        const output = readable((logger) =>
          logger.info(text, { [text]: text, error, list: [text] }),
        )
        expect(output).not.to.match(/[^\P{Cc}\n]|\p{Zl}|\u202e/u)
        const [, ...more] = linesOf(output)
        for (const line of more) expect(line).to.match(/^ {4}/)
      }),
    )
  })
})
