import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect } from 'chai'
import type { Binding } from '../../src/binding/binding.js'
import { createHttpServer, type HttpServer } from '../../src/http/server/server.js'
import { silentLogger } from '../support/parcels/parcel-server.js'

const run = promisify(execFile)
const folder = 'examples/realworld'

interface Api {
  readonly binding: Binding
  close(): Promise<void>
}

describe(folder, () => {
  let api: Api
  let server: HttpServer
  let url: string
  let token: string

  before(async () => {
    await run(process.execPath, ['--import', 'tsx', 'scripts/realworld.ts'])
    // Generated a moment ago, so that the compiler of the tests does not know it.
    const module: string = '../../examples/realworld/src/api.js'
    const { openApi } = (await import(module)) as { openApi(): Promise<Api> }
    api = await openApi()
    server = createHttpServer(api.binding, { logger: silentLogger })
    url = `${await server.listen(0, '127.0.0.1')}/api`
  })
  after(async () => {
    await server?.close()
    await api?.close()
  })

  async function send(method: string, path: string, body?: unknown) {
    const response = await fetch(url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `Token ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }

  it('compiles, and is less than 600 lines by hand', async () => {
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder])
    const lines = readdirSync(`${folder}/src`).flatMap((name) =>
      readFileSync(`${folder}/src/${name}`, 'utf8').split('\n'),
    )
    expect(lines.length).to.be.below(600)
  })

  it('registers users, who log in and change themselves', async () => {
    const user = { email: 'ada@example.com', username: 'ada', password: 'correct horse' }
    token = (await send('POST', '/users', { user })).body.user.token
    expect((await send('POST', '/users', { user })).status).to.equal(422)
    expect(
      (await send('POST', '/users/login', { user: { ...user, password: 'no' } })).status,
    ).to.equal(401)
    expect((await send('POST', '/users/login', { user })).body.user.username).to.equal('ada')
    expect((await send('PUT', '/user', { user: { bio: 'Counts' } })).body.user.bio).to.equal(
      'Counts',
    )
    expect((await send('GET', '/user')).body.user).to.include({ email: user.email, bio: 'Counts' })
  })

  it('takes articles, favorites and comments, and lists them', async () => {
    const tagList = ['training', 'dragons']
    const draft = { title: 'How to train', description: 'A book', body: 'Carefully', tagList }
    const created = await send('POST', '/articles', { article: draft })
    const { slug } = created.body.article
    expect([created.status, created.body.article.tagList]).to.deep.equal([
      201,
      ['dragons', 'training'],
    ])
    const changed = await send('PUT', `/articles/${slug}`, { article: { body: 'Slowly' } })
    expect(changed.body.article).to.include({ body: 'Slowly', title: draft.title })
    const liked = await send('POST', `/articles/${slug}/favorite`)
    expect(liked.body.article).to.include({ favorited: true, favoritesCount: 1 })
    for (const query of ['', '?tag=dragons', '?author=ada', '?favorited=ada']) {
      expect((await send('GET', `/articles${query}`)).body.articlesCount, query).to.equal(1)
    }
    expect((await send('GET', '/articles?tag=cats')).body).to.deep.equal({
      articles: [],
      articlesCount: 0,
    })

    const comment = { comment: { body: 'Thank you' } }
    const { id } = (await send('POST', `/articles/${slug}/comments`, comment)).body.comment
    expect((await send('GET', `/articles/${slug}/comments`)).body.comments).to.have.length(1)
    expect((await send('DELETE', `/articles/${slug}/comments/${id}`)).status).to.equal(204)
    expect((await send('GET', '/tags')).body).to.deep.equal({ tags: ['dragons', 'training'] })
    expect((await send('DELETE', `/articles/${slug}/favorite`)).body.article.favorited).to.equal(
      false,
    )
    expect((await send('DELETE', `/articles/${slug}`)).status).to.equal(204)
    expect((await send('GET', `/articles/${slug}`)).status).to.equal(422)
  })

  it('has a feed of the articles of those whom one follows', async () => {
    const writer = { email: 'grace@example.com', username: 'grace', password: 'correct horse' }
    const reader = token
    token = (await send('POST', '/users', { user: writer })).body.user.token
    await send('POST', '/articles', { article: { title: 'B', description: 'b', body: 'b' } })
    token = reader
    expect((await send('GET', '/articles/feed')).body.articlesCount).to.equal(0)
    expect((await send('POST', '/profiles/grace/follow')).body.profile.following).to.equal(true)
    const feed = (await send('GET', '/articles/feed')).body
    expect(feed.articles[0].author).to.include({ username: 'grace', following: true })
    expect((await send('DELETE', '/profiles/grace/follow')).body.profile.following).to.equal(false)
    token = ''
    expect((await send('GET', '/articles/feed')).status).to.equal(401)
    expect((await send('GET', '/profiles/nobody')).body).to.deep.equal({
      errors: { body: ['there is no such profile'] },
    })
  })

  it('answers an invalid request with the errors of its contract', async () => {
    const { status, body } = await send('POST', '/users', { user: { email: 'a@example.com' } })
    expect(status).to.equal(422)
    expect(body.errors.body).to.have.length(1)
  })
})
