import { expect } from 'chai'
import { parseBody } from '../../../src/binding/request/parse-body.js'
import { rejectionFor } from '../../../src/binding/request/read-request.js'
import type { Rejection } from '../../../src/binding/request/rejection.js'
import type { RequestBodyEntry } from '../../../src/openapi/compiled/tables.js'

const bodyOf = (...mediaTypes: string[]): RequestBodyEntry => ({
  required: true,
  mediaTypes,
  fields: {},
  maxBytes: null,
})
const json = bodyOf('application/json')
const formType = 'application/x-www-form-urlencoded'
const form = bodyOf(formType)

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

const parsedValue = async (...request: Parameters<typeof parse>) => (await parse(...request))?.value

async function rejectionOf(...request: Parameters<typeof parse>): Promise<Rejection> {
  try {
    await parse(...request)
  } catch (error) {
    const rejection = rejectionFor(error)
    if (rejection) return rejection
    throw error
  }
  throw new Error('It was not refused.')
}

const faultOf = async (...request: Parameters<typeof parse>) => {
  const { reason } = await rejectionOf(...request)
  return 'fault' in reason ? reason.fault : reason.code
}

describe('parseBody', () => {
  it('reads JSON, with any parameters of the media type that mean UTF-8', async () => {
    for (const type of [
      'application/json',
      'Application/JSON',
      'application/json; charset=UTF-8',
      'application/json; charset="utf-8"',
    ]) {
      expect(await parse(type, '{"a":"ü"}')).to.deep.equal({
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
    it(`SEC-11 refuses a body of type ${JSON.stringify(type)} as an unsupported media type`, async () => {
      expect(await faultOf(type, '{}')).to.equal('unsupportedMediaType')
    })
  }

  it('refuses a body without a Content-Type', async () => {
    expect(await faultOf(undefined, '{}')).to.equal('unsupportedMediaType')
  })

  for (const [what, body] of [
    ['text that is not JSON', '{"a":'],
    ['JSON with a comment', '{/* */}'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ] as const) {
    it(`refuses ${what} as malformed`, async () => {
      expect(await faultOf('application/json', body)).to.equal('malformedRequest')
    })
  }

  it('names a missing body', async () => {
    expect((await rejectionOf(undefined, undefined)).field).to.equal('body')
    expect((await rejectionOf('application/json', '')).field).to.equal('body')
  })

  it('takes an optional body without bytes for absent, whatever its Content-Type', async () => {
    const optional = { ...json, required: false }
    for (const type of [undefined, 'application/json', 'text/plain']) {
      expect(await parse(type, undefined, optional)).to.equal(undefined)
      expect(await parse(type, '', optional)).to.equal(undefined)
    }
  })

  it('tells media types apart that differ by a parameter', async () => {
    const versions = bodyOf('application/json; version=1', 'application/json; version=2')
    const second = await parse('application/json;version=2', '1', versions)
    expect(second?.mediaType).to.equal('application/json; version=2')
    expect(await faultOf('application/json; version=3', '1', versions)).to.equal(
      'unsupportedMediaType',
    )
  })

  for (const body of ['{"a":1,"a":1}', '{"b":{"a":1,"a":2}}', '[{"a":1,"\\u0061":2}]']) {
    it(`SEC-09 refuses a member that comes twice: ${body}`, async () => {
      expect((await rejectionOf('application/json', body)).field).to.equal('a')
    })
  }

  it('refuses what is nested too deeply to be walked through, and only that', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect((await parse('application/json', nested(100)))?.mediaType).to.equal('application/json')
    expect(await faultOf('application/json', nested(101))).to.equal('malformedRequest')
    expect(await faultOf('application/json', nested(8_000))).to.equal('malformedRequest')
  })

  it('lets two objects have members of one name', async () => {
    expect(await parsedValue('application/json', '[{"a":1},{"a":{"a":1}}]')).to.have.length(2)
  })

  it('SEC-08 gives a member called __proto__ no power', async () => {
    const value = await parsedValue('application/json', '{"__proto__":{"admin":true}}')
    expect((value as { admin?: boolean }).admin).to.equal(undefined)
    expect(({} as { admin?: boolean }).admin).to.equal(undefined)
    const fields = (await parsedValue(formType, '__proto__=x&a=1', form)) as Record<string, unknown>
    expect(fields.a).to.equal('1')
  })

  it('reads a form, and keeps all values of a name that comes twice', async () => {
    expect(await parsedValue(formType, 'a=1+2&b=%C3%BC&b=2', form)).to.deep.equal(
      Object.assign(Object.create(null), { a: '1 2', b: ['ü', '2'] }),
    )
  })

  it('reads a form that is full of fields of one name in one pass: their square would take minutes', async () => {
    const count = 40_000
    const value = (await parsedValue(formType, 'a&'.repeat(count), form)) as { a: string[] }
    expect(value.a).to.have.length(count)
  })

  it('reads an empty form as one without fields', async () => {
    expect(await parsedValue(formType, '', form)).to.deep.equal(Object.create(null))
  })

  it('reads every JSON media type as JSON, and every text as text', async () => {
    const declared = bodyOf('application/merge-patch+json', 'text/json', 'text/*')
    for (const type of ['application/merge-patch+json', 'text/json']) {
      expect(await parsedValue(type, '{"a":1}', declared)).to.deep.equal({ a: 1 })
    }
    for (const type of ['text/plain', 'text/csv']) {
      expect(await parse(type, 'a,b', declared)).to.deep.equal({
        mediaType: 'text/*',
        value: 'a,b',
        isOpaque: false,
      })
    }
  })

  it('gives XML as text that no schema is held against', async () => {
    expect(await parse('application/xml', '<a/>', bodyOf('application/xml'))).to.deep.equal({
      mediaType: 'application/xml',
      value: '<a/>',
      isOpaque: true,
    })
  })

  it('gives the bytes of any other media type', async () => {
    const body = Buffer.from([0xff, 0])
    expect(await parse('image/png', body, bodyOf('*/*'))).to.deep.equal({
      mediaType: '*/*',
      value: body,
      isOpaque: true,
    })
  })
})
