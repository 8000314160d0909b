import { expect } from 'chai'
import type { FieldEntry, FilePart } from '../../../src/openapi/compiled/tables.js'
import { decodeBody, encodeBody } from '../../../src/openapi/serialization/body.js'
import { readMultipart } from '../../../src/openapi/serialization/multipart.js'
import {
  MalformedBody,
  UnreadableValue,
} from '../../../src/openapi/serialization/unreadable-value.js'

const field = (name: string, differences: Partial<FieldEntry>): FieldEntry => ({
  name,
  required: false,
  style: 'form',
  explode: true,
  type: 'primitive',
  mediaType: null,
  ...differences,
})

const form = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'

describe('a form body', () => {
  const fields = [
    field('order', { type: 'object', mediaType: 'application/json' }),
    field('ids', { type: 'array', explode: false }),
    field('items', { type: 'array', style: 'deepObject' }),
  ]

  it('is written and read as its encoding says', () => {
    const value = { order: { id: 1 }, ids: ['1', '2'], note: 'a b', items: [{ price: 'p1' }] }
    const written = encodeBody(form, value, fields)
    expect(written?.bytes.toString()).to.equal(
      'order=%7B%22id%22%3A1%7D&ids=1,2&note=a%20b&items%5B0%5D%5Bprice%5D=p1',
    )
    expect(decodeBody(form, written?.bytes ?? Buffer.alloc(0), fields)).to.deep.equal(value)
  })

  it('reads nested members in brackets, as Stripe has them, also where JSON is the default', () => {
    const text = 'items[0][price]=a&items[1][price]=b&order[id]=7'
    expect(decodeBody(form, Buffer.from(text), fields)).to.deep.equal({
      items: [{ price: 'a' }, { price: 'b' }],
      order: { id: '7' },
    })
  })
})

describe('a multipart form', () => {
  const fields = [
    field('meta', { type: 'object', mediaType: 'application/json' }),
    field('photos', { type: 'array', mediaType: 'image/png, image/jpeg' }),
    field('title', {}),
  ]
  const read = (body: string) =>
    readMultipart(`${multipart}; boundary=x`, Buffer.from(body, 'latin1'), fields)
  const part = (head: string, body: string) =>
    `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`

  it('is written and read with text, JSON and files', async () => {
    const photo: FilePart = {
      filename: 'a "b".png',
      mediaType: 'image/png',
      bytes: Buffer.from([0, 255, 13, 10]),
    }
    const value = { meta: { a: [1] }, photos: [photo], title: 'Ünder' }
    const written = encodeBody(multipart, value, fields)
    if (written === undefined) throw new Error('It was not written.')
    const received = await readMultipart(written.contentType, written.bytes, fields)
    expect(received.meta).to.deep.equal({ a: [1] })
    expect(received.title).to.equal('Ünder')
    expect((received.photos as FilePart[])[0]?.bytes).to.deep.equal(photo.bytes)
    expect((received.photos as FilePart[])[0]?.mediaType).to.equal('image/png')
  })

  it('reads JSON in a part that says nothing of its media type, as browsers send it', async () => {
    expect((await read(`${part('name="meta"', '{"a":1}')}--x--\r\n`)).meta).to.deep.equal({ a: 1 })
  })

  for (const [what, body, error] of [
    ['a body that ends too early', part('name="title"', 'a'), MalformedBody],
    ['a body without a boundary', 'nothing', MalformedBody],
    ['a field that comes twice', `${part('name="title"', 'a').repeat(2)}--x--`, UnreadableValue],
    ['a part that must be JSON', `${part('name="meta"', '{')}--x--`, UnreadableValue],
    [
      'a file of a media type that the encoding does not list',
      `${part('name="photos"; filename="a"\r\nContent-Type: image/gif', 'GIF')}--x--`,
      UnreadableValue,
    ],
    ['a thousand parts and one', `${part('name="any"', '').repeat(1_001)}--x--`, UnreadableValue],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const outcome = await read(body).then(
        () => 'read',
        (reason: unknown) => reason,
      )
      expect(outcome).to.be.instanceOf(error)
    })
  }
})

describe('any other body', () => {
  it('is text for text and XML, and bytes for the rest', () => {
    expect(decodeBody('text/csv', Buffer.from('a,b'))).to.equal('a,b')
    expect(decodeBody('application/xml', Buffer.from('<a/>'))).to.equal('<a/>')
    const bytes = Buffer.from([255])
    expect(decodeBody('image/png', bytes)).to.equal(bytes)
  })

  it('is not written where the media type has no text for the value', () => {
    expect(encodeBody('text/plain', { a: 1 })).to.equal(undefined)
    expect(encodeBody(form, [1])).to.equal(undefined)
    expect(encodeBody('image/png', Buffer.from([1]))?.bytes).to.deep.equal(Buffer.from([1]))
  })
})
