import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import type { OpenDatabase } from '../../src/app/data/database/open-database.js'
import { startTestApp, type TestApp } from '../support/application/test-app.js'
import { freshDatabase } from '../support/databases/databases.js'
import { signedIn } from './client-under-test.js'

describe("the client's fetch, calling another API", () => {
  let database: OpenDatabase
  let app: TestApp
  let url: string
  let isRefused: (authorization: string) => boolean
  let seen: { authorization: string; body: string }[]

  const other = createServer(async (request, response) => {
    const { authorization = '' } = request.headers
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    seen.push({ authorization, body: Buffer.concat(chunks).toString() })
    response.writeHead(isRefused(authorization) ? 401 : 200).end()
  })

  before(async () => {
    database = await freshDatabase()
    app = await startTestApp(database)
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
  })
  after(async () => {
    await new Promise((resolve) => other.close(resolve))
    await app.close()
    await database.close()
  })
  beforeEach(() => {
    isRefused = () => false
    seen = []
  })

  it('sends the token along, and after a 401 the whole request again with a new one', async () => {
    const { client, count } = await signedIn(app, 'ada@example.com')
    await client.fetch(url, { method: 'POST', body: 'one' })
    const first = seen[0]?.authorization
    expect(first).to.match(/^Bearer .+\..+\..+$/)

    isRefused = (authorization) => authorization === first
    app.advance(1)
    const request = new Request(url, { method: 'PUT', body: 'two', headers: { 'X-A': 'b' } })
    expect((await client.fetch(request)).status).to.equal(200)
    expect(seen.map(({ body }) => body)).to.deep.equal(['one', 'two', 'two'])
    expect(seen[2]?.authorization)
      .to.match(/^Bearer /)
      .and.to.not.equal(first)
    expect(count('refresh')).to.equal(1)
  })

  it('returns a 401 that a new token does not change, and renews the token once for it', async () => {
    const { client, count } = await signedIn(app, 'grace@example.com')
    isRefused = () => true
    app.advance(1)
    for (let i = 0; i < 5; i += 1) expect((await client.fetch(url)).status).to.equal(401)
    expect(seen).to.have.length(6)
    expect(count('refresh')).to.equal(1)
  })

  it('does not send a stream again, which can be read once', async () => {
    const { client, count } = await signedIn(app, 'barbara@example.com')
    isRefused = () => true
    const init = { method: 'POST', body: new Blob(['three']).stream(), duplex: 'half' } as const
    expect((await client.fetch(url, init)).status).to.equal(401)
    expect(seen.map(({ body }) => body)).to.deep.equal(['three'])
    expect(count('refresh')).to.equal(0)
  })

  it('sends no token of one user for another who logged in meanwhile', async () => {
    const { client, calls } = await signedIn(app, 'edsger@example.com')
    await client.register({ email: 'tony@example.com', password: 'correct horse battery' })
    isRefused = () => true
    const refused = client.fetch(url, { method: 'POST', body: 'four' })
    await client.login({ username: 'tony@example.com', password: 'correct horse battery' })
    expect((await refused).status).to.equal(401)
    expect(seen.map(({ body }) => body)).to.deep.equal(['four'])
    expect(calls).to.not.contain('refresh')
  })
})
