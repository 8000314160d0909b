import { expect } from 'chai'
import type { ContractDocument } from '../../../../src/openapi/document/contract-document.js'
import { writeValue } from '../../../../src/openapi/serialization/formats/write-value.js'

/** A document with one schema, and a reference to it. */
function contractWith(Book: object): ContractDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Books', version: '1' },
    paths: {},
    components: { schemas: { Book } },
  }
}

const reference = {
  key: 'schema',
  pointer: '#/schema',
  value: { $ref: '#/components/schemas/Book' },
}

describe('writeValue', () => {
  const write = (mediaType: string, value: unknown, schema: object = {}) =>
    writeValue(contractWith(schema), mediaType, value, reference)

  for (const [mediaType, value, text] of [
    ['application/json', { a: 1 }, '{"a":1}'],
    ['application/problem+json', 'text', '"text"'],
    ['text/json', [1], '[1]'],
    ['text/plain', { a: 1 }, '{"a":1}'],
    ['text/plain; charset=utf-8', 'text', 'text'],
    ['text/html', 12, '12'],
    ['text/csv', 'a;b', 'a;b'],
    [
      'text/csv',
      [
        { a: 1, b: 'x,"y"' },
        { a: null, b: 'é' },
      ],
      'a,b\r\n1,"x,""y"""\r\n,é\r\n',
    ],
    ['application/yaml', { a: [1] }, 'a:\n  - 1\n'],
    ['application/x-www-form-urlencoded', { a: 'x y', b: [1, 2] }, 'a=x%20y&b=1&b=2'],
    ['application/jsonl', [{ a: 1 }, { a: 2 }], '{"a":1}\n{"a":2}\n'],
    ['application/x-ndjson', { a: 1 }, '{"a":1}\n'],
    ['application/json-seq', [1, 2], '\x1e1\n\x1e2\n'],
    [
      'text/event-stream',
      [{ data: 'line 1\nline 2', event: 'added', id: '7' }, { title: 'Emma' }],
      'event: added\nid: 7\ndata: line 1\ndata: line 2\n\ndata: {"title":"Emma"}\n\n',
    ],
    ['text/event-stream', 'data: as written\n\n', 'data: as written\n\n'],
    ['application/xml', '<a/>', '<a/>'],
  ] as const) {
    it(`writes ${JSON.stringify(value)} as ${mediaType}`, () => {
      expect(write(mediaType, value)).to.equal(text)
    })
  }

  describe('in XML', () => {
    const xmlOf = (value: unknown, schema: object, mediaType = 'application/xml') => {
      const text = String(write(mediaType, value, schema))
      const [declaration, body] = text.split('\n')
      expect(declaration).to.equal('<?xml version="1.0" encoding="UTF-8"?>')
      return body
    }
    const strings = { type: 'array', items: { type: 'string' } }
    const list = (keywords: object, items: object = {}) => ({
      type: 'object',
      properties: { tags: { ...strings, ...keywords, items: { type: 'string', ...items } } },
    })

    for (const [title, value, schema, text] of [
      ['the component', { id: 1 }, { type: 'object' }, '<Book><id>1</id></Book>'],
      ['xml.name', { id: 1 }, { xml: { name: 'book' } }, '<book><id>1</id></book>'],
    ] as const) {
      it(`names the root element after ${title}`, () => {
        expect(xmlOf(value, schema)).to.equal(text)
      })
    }

    for (const [title, schema, text] of [
      ['an element for each item', list({}), '<tags>a</tags><tags>b</tags>'],
      [
        'items with a name of their own',
        list({ xml: { name: 'ignored' } }, { xml: { name: 'tag' } }),
        '<tag>a</tag><tag>b</tag>',
      ],
      [
        'wrapped items',
        list({ xml: { wrapped: true } }, { xml: { name: 'tag' } }),
        '<tags><tag>a</tag><tag>b</tag></tags>',
      ],
      [
        'a wrapper with a name',
        list({ xml: { wrapped: true, name: 'labels' } }),
        '<labels><labels>a</labels><labels>b</labels></labels>',
      ],
    ] as const) {
      it(`writes a list as ${title}`, () => {
        expect(xmlOf({ tags: ['a', 'b'] }, schema)).to.equal(`<Book>${text}</Book>`)
      })
    }

    it('writes attributes, prefixes and namespaces', () => {
      const schema = {
        xml: { namespace: 'https://books.example', prefix: 'b' },
        properties: {
          id: { type: 'integer', xml: { attribute: true } },
          title: { type: 'string', xml: { prefix: 'b', name: 'name' } },
          note: { xml: { namespace: 'https://notes.example' } },
        },
      }
      expect(xmlOf({ id: 7, title: 'A & B <c>', note: null }, schema)).to.equal(
        '<b:Book xmlns:b="https://books.example" id="7"><b:name>A &amp; B &lt;c&gt;</b:name><note xmlns="https://notes.example"/></b:Book>',
      )
    })

    it('finds the keywords in the parts of allOf, oneOf and anyOf', () => {
      const part = { properties: { id: { xml: { attribute: true } } } }
      for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
        expect(xmlOf({ id: 1 }, { [keyword]: [part] })).to.equal('<Book id="1"/>')
      }
    })

    it('writes the text of an element, and CDATA (nodeType of OpenAPI 3.2)', () => {
      const schema = {
        properties: {
          lang: { xml: { nodeType: 'attribute' } },
          text: { xml: { nodeType: 'text' } },
          code: { xml: { nodeType: 'cdata' } },
        },
      }
      expect(xmlOf({ lang: 'en', text: 'Emma', code: 'a < b' }, schema)).to.equal(
        '<Book lang="en">Emma<![CDATA[a < b]]></Book>',
      )
    })

    it('writes names that XML has not with an underscore', () => {
      expect(xmlOf({ 'a b': 1, '1st': 2 }, {}, 'application/atom+xml')).to.equal(
        '<Book><a_b>1</a_b><_1st>2</_1st></Book>',
      )
    })
  })
})
