import { expect } from 'chai'
import { readMockContract } from '../../../src/mock/contract/read-mock-contract.js'
import { createMockClock, type MockClock } from '../../../src/mock/control/mock-clock.js'
import {
  type ContractMemory,
  createContractMemory,
} from '../../../src/mock/memory/contract-memory.js'
import { planMemory } from '../../../src/mock/memory/remembered-operations.js'
import { createRowStore } from '../../../src/mock/memory/row-store.js'
import { plantRows, readSeed } from '../../../src/mock/memory/seed-rows.js'
import { contractResponder } from '../../../src/mock/responder/contract-responder.js'
import { createMock, type Mock } from '../../../src/mock/server/create-mock.js'

const file = new URL('shop.yaml', import.meta.url).pathname
const start = new Date('2026-01-01T00:00:00.000Z')

describe('the memory of a mock, inferred from a contract', () => {
  let mock: Mock
  let url: string
  let memory: ContractMemory
  let clock: MockClock
  const warnings: string[] = []

  async function startMock(seedText?: string): Promise<void> {
    const contract = await readMockContract(file, (text) => warnings.push(text))
    clock = createMockClock(() => start)
    mock = await createMock({
      contract,
      stateful: (engine) => {
        const seed = seedText === undefined ? undefined : readSeed(seedText)
        memory = createContractMemory({ engine, clock, seed })
        return { responder: contractResponder(engine, memory), memory }
      },
      log: undefined,
      onError: (error) => {
        throw error
      },
    })
    url = await mock.listen(0, '127.0.0.1')
  }
  beforeEach(() => startMock())
  afterEach(() => mock.close())

  async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text && JSON.parse(text) }
  }
  const article = (members: object) => call('POST', '/articles', { article: members })

  it('has a contract that is served as it stands', () => {
    expect(warnings).to.deep.equal([])
  })

  it('says what it has inferred', () => {
    expect(memory.describe()).to.deep.equal([
      '/articles: create, list, read, replace, patch, remove; id slug',
      '/articles/{slug}/comments: create, list, remove; id id',
      '/customers: create, list, read; id id, unique email',
    ])
  })

  it('creates an item from what was sent, with an id, the time, and the emptiest values for the rest', async () => {
    const created = await article({ title: 'Über den Dächern' })
    expect(created.status).to.equal(201)
    expect(created.headers.get('location')).to.equal('/articles/uber-den-dachern')
    expect(created.body).to.deep.equal({
      article: {
        slug: 'uber-den-dachern',
        title: 'Über den Dächern',
        body: null,
        published: false,
        views: 0,
        createdAt: '2026-01-01T00:00:00.000Z',
        updatedAt: '2026-01-01T00:00:00.000Z',
      },
    })
  })

  it('reads it, changes it, and moves the time of its last change', async () => {
    await article({ title: 'One', body: 'first', tagList: ['a'] })
    clock.advance(60_000)
    const patched = await call('PATCH', '/articles/one', { article: { body: 'second' } })
    expect(patched.status).to.equal(200)
    expect(patched.body.article).to.include({
      title: 'One',
      body: 'second',
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:01:00.000Z',
    })
    expect((await call('GET', '/articles/one')).body).to.deep.equal(patched.body)
  })

  it('removes at PUT what the request may send and does not', async () => {
    await article({ title: 'One', body: 'first', tagList: ['a'] })
    const replaced = await call('PUT', '/articles/one', { article: { title: 'Two' } })
    expect(replaced.body.article).to.include({ slug: 'one', title: 'Two', views: 0 })
    expect(replaced.body.article).not.to.have.any.keys('body', 'tagList')
  })

  it('gives every item an id of its own', async () => {
    await article({ title: 'Same' })
    const second = await article({ title: 'Same' })
    expect(second.body.article.slug).to.equal('same-2')
  })

  it('deletes an item with all that is below it', async () => {
    await article({ title: 'One' })
    await call('POST', '/articles/one/comments', { body: 'Good' })
    const removed = await call('DELETE', '/articles/one')
    expect([removed.status, removed.body]).to.deep.equal([204, ''])
    const gone = await call('GET', '/articles/one')
    expect([gone.status, gone.body]).to.deep.equal([404, { message: 'no such article' }])
    expect((await call('DELETE', '/articles/one')).status).to.equal(404)
    await article({ title: 'One' })
    expect((await call('GET', '/articles/one/comments')).body).to.deep.equal([])
  })

  it('keeps the items of each parent apart, and knows a parent that is missing', async () => {
    await article({ title: 'One' })
    await article({ title: 'Two' })
    const comment = await call('POST', '/articles/one/comments', { body: 'Good' })
    expect(comment.body).to.deep.equal({ id: 1, body: 'Good', created_at: start.toISOString() })
    expect((await call('GET', '/articles/two/comments')).body).to.deep.equal([])
    expect((await call('POST', '/articles/three/comments', { body: 'Good' })).status).to.equal(404)
    expect((await call('DELETE', '/articles/two/comments/1')).status).to.equal(404)
    expect((await call('DELETE', '/articles/one/comments/1')).status).to.equal(204)
  })

  it('answers another operation on an item with the item', async () => {
    await article({ title: 'One' })
    const published = await call('POST', '/articles/one/publish')
    expect([published.status, published.body.article.title]).to.deep.equal([200, 'One'])
    expect((await call('POST', '/articles/two/publish')).status).to.equal(404)
  })

  describe('of a list', () => {
    beforeEach(async () => {
      for (const [title, tagList] of [
        ['b', ['x']],
        ['c', ['y']],
        ['a', ['x', 'y']],
      ] as const) {
        await article({ title, tagList })
      }
    })
    const titles = async (query: string) => {
      const { body } = await call('GET', `/articles${query}`)
      return [body.articlesCount, body.articles.map(({ title }: { title: string }) => title).join()]
    }

    it('gives all items in the order of their creation, with their number', async () => {
      expect(await titles('')).to.deep.equal([3, 'b,c,a'])
    })
    it('follows filters, paging and sorting', async () => {
      expect(await titles('?tag=x')).to.deep.equal([2, 'b,a'])
      expect(await titles('?limit=2&offset=1')).to.deep.equal([3, 'c,a'])
      expect(await titles('?sort=title')).to.deep.equal([3, 'a,b,c'])
      expect(await titles('?sort=-title&limit=1')).to.deep.equal([3, 'c'])
      expect(await titles('?tag=none')).to.deep.equal([0, ''])
    })
  })

  it('begins with the items in the examples, and refuses a second one with a unique member', async () => {
    const listed = await call('GET', '/customers')
    expect(listed.body).to.have.length(1)
    const [ada] = listed.body
    expect((await call('GET', `/customers/${ada.id}`)).body).to.deep.equal(ada)
    const taken = await call('POST', '/customers', { email: 'ada@example.com', password: 'secret' })
    expect(taken.status).to.equal(409)
  })

  it('changes an item whose id is in the body, and has other lists of the same items', async () => {
    const [{ id }] = (await call('GET', '/customers')).body
    const changed = await call('PUT', '/customers', { id, email: 'new@example.com' })
    expect(changed.body).to.deep.equal({ id, email: 'new@example.com' })
    expect((await call('GET', '/customers/find?email=new@example.com')).body).to.have.length(1)
    expect((await call('GET', '/customers/find?email=ada@example.com')).body).to.deep.equal([])
  })

  it('does not give back what only requests have, and makes ids of the declared format', async () => {
    const { body } = await call('POST', '/customers', {
      email: 'b@example.com',
      password: 'secret',
    })
    expect(body).to.have.all.keys('id', 'email')
    expect(body.id).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    const other = await call('POST', '/customers', { email: 'c@example.com', password: 'secret' })
    expect(other.body.id).not.to.equal(body.id)
  })

  it('checks requests as before, and gives a response that was asked for', async () => {
    expect((await article({ title: '' })).status).to.equal(422)
    const asked = await call('GET', '/articles/none', undefined, { Prefer: 'code=200' })
    expect([asked.status, asked.headers.get('preference-applied')]).to.deep.equal([200, 'code=200'])
  })

  it('shows, saves, restores and resets what it remembers', async () => {
    await article({ title: 'One' })
    await call('POST', '/__mock/snapshot', { name: 'one' })
    await call('DELETE', '/articles/one')
    const state = await call('GET', '/__mock/state')
    expect(state.body.collections['/articles']).to.deep.equal([])
    await call('POST', '/__mock/restore', { name: 'one' })
    expect((await call('GET', '/articles/one')).status).to.equal(200)
    expect((await call('POST', '/__mock/restore', { name: 'two' })).status).to.equal(400)
    await call('POST', '/__mock/reset')
    expect((await call('GET', '/articles/one')).status).to.equal(404)
    expect((await call('GET', '/customers')).body).to.have.length(1)
  })

  it('begins with a seed, also below an item', async () => {
    await mock.close()
    await startMock(
      '/articles: [{ slug: s, title: T }]\n/articles/s/comments: [{ id: 7, body: Good }]',
    )
    expect((await call('GET', '/articles/s/comments')).body).to.deep.equal([
      { id: 7, body: 'Good' },
    ])
    expect((await call('GET', '/articles/s')).body.article).to.include({ slug: 's', title: 'T' })
    expect((await call('POST', '/articles/s/comments', { body: 'More' })).body.id).to.equal(8)
  })

  it('keeps the items when the contract changes', async () => {
    await article({ title: 'One' })
    await mock.use(await readMockContract(file, () => {}))
    expect((await call('GET', '/articles/one')).status).to.equal(200)
  })
})

describe('the seed of a memory', () => {
  it('is refused where it is no list of objects', () => {
    expect(() => readSeed('/articles: [1]')).to.throw('no list of objects at /articles')
    expect(() => readSeed('- 1')).to.throw('must be an object')
  })
  it('is refused for a path that is no collection of the contract', async () => {
    const plan = planMemory(await readMockContract(file, () => {}))
    const plant = () => plantRows(readSeed('/article: []'), plan, createRowStore())
    expect(plant).to.throw('/article, which is no collection of the contract. There are: /articles')
  })
})
