import { join } from 'node:path'
import { expect } from 'chai'
import { readMockContract } from '../../src/mock/contract/read-mock-contract.js'
import { useMock } from '../support/application/test-mock.js'

const file = join(import.meta.dirname, 'fixtures/library.yaml')

describe('the mock of a contract with other conventions', () => {
  const mock = useMock(() => readMockContract(file, () => {}))
  const call = (path: string, init: RequestInit = {}) => fetch(mock().url + path, init)
  const key = { 'X-Key': 'k' }
  const book = { title: 'Emma', isbn: '978-0141439587' }
  const add = (headers: Record<string, string>, body: unknown = book) =>
    call('/books', {
      method: 'POST',
      headers: { 'Content-Type': 'application/vnd.book+json', ...headers },
      body: JSON.stringify(body),
    })

  it('samples a response without an example, the same every time', async () => {
    const first = await call('/books', { headers: key })
    expect(first.status).to.equal(200)
    const books = (await first.json()) as (typeof book)[]
    expect(books[0]?.isbn).to.match(/^97[89]-[0-9]{10}$/)
    expect(await (await call('/books', { headers: key })).json()).to.deep.equal(books)
  })

  it('sends the media type that Accept prefers', async () => {
    const xml = await call('/books', { headers: { ...key, Accept: 'text/html, application/xml' } })
    expect(xml.headers.get('content-type')).to.equal('application/xml')
    expect(await xml.text()).to.equal('<books/>')
    const weighed = 'application/xml;q=0.1, application/json;q=0.5'
    const json = await call('/books', { headers: { ...key, Accept: weighed } })
    expect(json.headers.get('content-type')).to.contain('application/json')
  })

  it('refuses an Accept header that fits no media type', async () => {
    for (const Accept of ['image/png', 'application/json;q=0, application/xml;q=0']) {
      const refused = await call('/books', { headers: { ...key, Accept } })
      expect(refused.status).to.equal(406)
      expect(await refused.json())
        .to.have.property('detail')
        .that.contains('application/xml')
    }
  })

  it('serves operations below the path of its server, too', async () => {
    expect((await call('/api/v3/books', { headers: key })).status).to.equal(200)
    expect((await call('/api/v4/books', { headers: key })).status).to.equal(404)
  })

  it('requires credentials of every kind', async () => {
    const missing = await call('/books')
    expect(missing.status).to.equal(401)
    expect(await missing.json()).to.deep.equal({ message: 'Out of order' })
    expect((await add({})).status).to.equal(401)
    expect((await add({ Authorization: 'Basic YTpi' })).status).to.equal(201)
    expect((await add({ Authorization: 'Bearer a.b.c' })).status).to.equal(201)
  })

  it('refuses an invalid request with the declared response', async () => {
    const refused = await add({ Authorization: 'Basic YTpi' }, { title: '' })
    expect(refused.status).to.equal(422)
    expect(await refused.json()).to.deep.equal({ message: 'The shelf is full' })
    expect(mock().lines.at(-1)).to.contain('isbn: is required')
    expect((await call('/books?limit=0', { headers: key })).status).to.equal(422)
    expect((await call('/books?limit=9', { headers: key })).status).to.equal(200)
  })

  it('sends a problem with the reason where no response is declared', async () => {
    const refused = await call('/books/one', { method: 'DELETE' })
    expect(refused.status).to.equal(422)
    expect(refused.headers.get('content-type')).to.equal('application/problem+json')
    expect(await refused.json()).to.deep.equal({
      title: 'Unprocessable Entity',
      status: 422,
      detail: 'id: must be integer',
    })
    expect((await call('/nothing')).status).to.equal(404)
    const wrong = await call('/books/1', { method: 'PATCH' })
    expect([wrong.status, wrong.headers.get('allow')]).to.deep.equal([405, 'DELETE'])
  })

  it('sends headers but no body and no type for a response without content', async () => {
    const removed = await call('/books/1', { method: 'DELETE' })
    expect(removed.status).to.equal(204)
    expect(removed.headers.get('content-type')).to.equal(null)
    const added = await add({ Authorization: 'Basic YTpi' })
    expect(added.headers.get('location')).to.match(/^https:/)
    expect(await added.text()).to.equal('')
  })

  it('sends any status of a range or a default', async () => {
    for (const [method, code] of [
      ['POST', 409],
      ['GET', 503],
    ] as const) {
      const answer = await call('/books', { method, headers: { Prefer: `code=${code}` } })
      expect(answer.status).to.equal(code)
    }
    const cover = await call('/books/1/cover', { method: 'PUT', headers: { Prefer: 'code=202' } })
    expect(cover.status).to.equal(202)
  })

  it('accepts a body of any declared media type', async () => {
    const body = new FormData()
    body.set('image', new Blob(['png']))
    expect((await call('/books/1/cover', { method: 'PUT', body })).status).to.equal(200)
  })

  it('sends a small image where an image has no example', async () => {
    const cover = await call('/books/1/cover')
    expect(cover.headers.get('content-type')).to.equal('image/png')
    expect(
      Buffer.from(await cover.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).to.equal('PNG')
  })

  it('lists by operation what it can not mock, at the start and when it is called', async () => {
    const problems = await mock().findUnmockable()
    expect(problems).to.have.lengthOf(1)
    expect(problems[0]).to.match(/fixtures\/library\.yaml:\d+: getImpossible 200: /)
    const answer = await call('/impossible')
    expect(answer.status).to.equal(501)
    expect(await answer.json()).to.include({ code: 'CANNOT_BE_MOCKED' })
  })
})
