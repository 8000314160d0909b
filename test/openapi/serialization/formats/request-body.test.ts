import { expect } from 'chai'
import { encodeRequestBody } from '../../../../src/openapi/serialization/formats/request-body.js'

describe('encodeRequestBody', () => {
  const source = {
    document: { openapi: '3.1.0', info: { title: 'Books', version: '1' }, paths: {} },
    mediaType: 'application/xml',
    schema: {
      key: 'schema',
      pointer: '#/schema',
      value: {
        xml: { name: 'book' },
        properties: { id: { xml: { attribute: true } }, tags: { xml: { name: 'tag' } } },
      },
    },
    fields: [],
  }
  const written = (value: unknown, more = {}) =>
    encodeRequestBody(value, { ...source, ...more })?.bytes.toString()

  it('writes XML by the xml keywords of the schema', () => {
    const xml = '<?xml version="1.0" encoding="UTF-8"?>\n<book id="7"><tag>a</tag></book>'
    expect(written({ id: 7, tags: 'a' })).to.equal(xml)
  })

  it('leaves XML as its author wrote it', () => {
    expect(written('<book/>')).to.equal('<book/>')
  })

  it('writes JSON and forms as encodeBody does', () => {
    expect(written({ a: 1 }, { mediaType: 'application/json' })).to.equal('{"a":1}')
    expect(written({ a: 1 }, { mediaType: 'image/png' })).to.equal(undefined)
  })
})
