import { expect } from 'chai'
import { parseBody } from '../../../src/binding/request/parse-body.js'
import { Rejection } from '../../../src/binding/request/rejection.js'

const json = { required: true, mediaTypes: ['application/json'], maxBytes: null }
const form = { required: true, mediaTypes: ['application/x-www-form-urlencoded'], maxBytes: null }
const formType = 'application/x-www-form-urlencoded'

const parse = (
  contentType: string | undefined,
  body: string | Buffer | undefined,
  declared = json,
) =>
  parseBody(
    {
      path: '/',
      query: '',
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      body: body === undefined ? undefined : Buffer.from(body),
    },
    declared,
  )

function rejectionOf(act: () => unknown): Rejection {
  try {
    act()
  } catch (error) {
    if (error instanceof Rejection) return error
    throw error
  }
  throw new Error('It was not refused.')
}

const faultOf = (act: () => unknown) => {
  const { reason } = rejectionOf(act)
  return 'fault' in reason ? reason.fault : reason.code
}

describe('parseBody', () => {
  it('reads JSON, with any parameters of the media type that mean UTF-8', () => {
    for (const type of [
      'application/json',
      'Application/JSON',
      'application/json; charset=UTF-8',
    ]) {
      expect(parse(type, '{"a":"ü"}')).to.deep.equal({
        mediaType: 'application/json',
        value: { a: 'ü' },
        isOpaque: false,
      })
    }
  })

  for (const type of [
    'text/plain',
    'application/json\tx',
    'application/json x',
    'application/json, text/plain',
    'application/jsonp',
    'application/json; charset=utf-16',
    'application/xml',
    '',
  ]) {
    it(`SEC-11 refuses a body of type ${JSON.stringify(type)} as an unsupported media type`, () => {
      expect(faultOf(() => parse(type, '{}'))).to.equal('unsupportedMediaType')
    })
  }

  it('refuses a body without a Content-Type', () => {
    expect(faultOf(() => parse(undefined, '{}'))).to.equal('unsupportedMediaType')
  })

  for (const [what, body] of [
    ['what is no JSON', '{"a":'],
    ['JSON with a comment', '{/* */}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ] as const) {
    it(`refuses ${what} as malformed`, () => {
      expect(faultOf(() => parse('application/json', body))).to.equal('malformedRequest')
    })
  }

  it('names a missing body', () => {
    expect(rejectionOf(() => parse(undefined, undefined)).field).to.equal('body')
    expect(rejectionOf(() => parse('application/json', '')).field).to.equal('body')
  })

  it('has nothing to say of a missing body that is not required', () => {
    expect(parse(undefined, undefined, { ...json, required: false })).to.equal(undefined)
  })

  for (const body of ['{"a":1,"a":1}', '{"b":{"a":1,"a":2}}', '[{"a":1,"\\u0061":2}]']) {
    it(`SEC-09 refuses a member that comes twice: ${body}`, () => {
      expect(rejectionOf(() => parse('application/json', body)).field).to.equal('a')
    })
  }

  it('refuses what is nested too deeply to be walked through, and only that', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(parse('application/json', nested(100))?.mediaType).to.equal('application/json')
    expect(faultOf(() => parse('application/json', nested(101)))).to.equal('malformedRequest')
    expect(faultOf(() => parse('application/json', nested(8_000)))).to.equal('malformedRequest')
  })

  it('lets two objects have members of one name', () => {
    expect(parse('application/json', '[{"a":1},{"a":{"a":1}}]')?.value).to.have.length(2)
  })

  it('SEC-08 gives a member called __proto__ no power', () => {
    const value = parse('application/json', '{"__proto__":{"admin":true}}')?.value
    expect((value as { admin?: boolean }).admin).to.equal(undefined)
    expect(({} as { admin?: boolean }).admin).to.equal(undefined)
    const fields = parse(formType, '__proto__=x&a=1', form)?.value as Record<string, unknown>
    expect(fields.a).to.equal('1')
  })

  it('reads a form, and keeps all values of a name that comes twice', () => {
    expect(parse(formType, 'a=1+2&b=%C3%BC&b=2', form)?.value).to.deep.equal(
      Object.assign(Object.create(null), { a: '1 2', b: ['ü', '2'] }),
    )
  })

  it('reads a form that is full of fields of one name in one pass: their square would take minutes', () => {
    const count = 40_000
    const value = parse(formType, 'a&'.repeat(count), form)?.value as { a: string[] }
    expect(value.a).to.have.length(count)
  })

  it('reads an empty form as one without fields', () => {
    expect(parse(formType, '', form)?.value).to.deep.equal(Object.create(null))
  })

  it('reads whatever is written in JSON as JSON, and text as text', () => {
    const declared = { ...json, mediaTypes: ['application/merge-patch+json', 'text/*'] }
    const patch = parse('application/merge-patch+json', '{"a":1}', declared)
    expect(patch?.value).to.deep.equal({ a: 1 })
    const text = parse('text/plain', 'hello', declared)
    expect(text).to.deep.equal({ mediaType: 'text/*', value: 'hello', isOpaque: false })
  })

  it('hands on the bytes of any other media type', () => {
    const declared = { ...json, mediaTypes: ['multipart/form-data', '*/*'] }
    const body = Buffer.from([0xff, 0])
    for (const [type, mediaType] of [
      ['multipart/form-data; boundary=x', 'multipart/form-data'],
      ['image/png', '*/*'],
    ] as const) {
      expect(parse(type, body, declared)).to.deep.equal({ mediaType, value: body, isOpaque: true })
    }
  })
})
