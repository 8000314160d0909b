import { expect } from 'chai'
import { contract as authContract } from '../../../generated/contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { outcomes, perform, titleOf } from '../../support/application/stage/outcomes.js'
import { openStage, type Stage } from '../../support/application/stage/stage.js'
import { freshDatabase } from '../../support/databases/databases.js'
import type { ReceivedResponse } from '../../support/http/api-caller.js'
import { sendRaw } from '../../support/http/raw-http.js'

const listed = 'https://app.example.com'
const alsoListed = 'http://localhost:5173'
const unlisted = [
  'https://evil.example',
  'null',
  `${listed}.evil.example`,
  `${listed}:444`,
  'http://app.example.com',
  `${listed}, ${alsoListed}`,
  '*',
]

/** Requests that no operation answers. */
const beside: readonly (readonly [string, string])[] = [
  ['GET', '/nothing'],
  ['DELETE', '/api/v1/auth/me'],
  ['OPTIONS', '/api/v1/auth/login'],
  ['GET', '/health'],
  ['GET', '/ready'],
  ['GET', '/docs'],
  // Sends elsewhere.
  ['GET', '/docs/'],
]

describe('an origin', () => {
  let database: OpenDatabase
  let stage: Stage

  before(async () => {
    database = await freshDatabase()
    stage = await openStage(database, {
      env: { CORS_ORIGINS: `${listed},${alsoListed}` },
      // The faults here are meant, and need no reader.
      logger: recordLog().logger,
    })
  })
  after(async () => {
    await stage.close()
    await database.close()
  })

  const corsOf = (headers: Headers) =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')))

  /** Or a cache would hand the answer to one origin on to another. */
  function expectVary(headers: Headers): void {
    expect(headers.get('vary')?.split(/, */)).to.include('Origin')
  }

  /** It may read the answer, with credentials, and no other origin may. */
  function expectAllowed({ headers }: Pick<ReceivedResponse, 'headers'>, origin: string): void {
    expect(corsOf(headers)).to.include({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    })
    expect(Object.values(corsOf(headers)).join()).to.not.contain('*')
    expectVary(headers)
  }

  function expectNothing({ headers }: Pick<ReceivedResponse, 'headers'>): void {
    expect(corsOf(headers)).to.deep.equal({})
    expectVary(headers)
  }

  for (const outcome of outcomes) {
    it(`SEC-43 is told of CORS when it is listed, and only then: ${titleOf(outcome)}`, async () => {
      // The server's own origin, since a foreign one is refused where cookies are taken: that is the outcome below.
      const own = await perform(stage, outcome, { headers: (url) => ({ Origin: url }) })
      expect(own.status).to.equal(outcome.status)
      expectNothing(own)
      if (outcome.code === 'CROSS_SITE_REQUEST') return
      for (const origin of [listed, alsoListed]) {
        const answer = await perform(stage, outcome, { headers: () => ({ Origin: origin }) })
        expect(answer.status).to.equal(outcome.status)
        expectAllowed(answer, origin)
      }
    })
  }

  for (const [method, path] of beside) {
    it(`SEC-43 is told of CORS when it is listed, and only then: ${method} ${path}`, async () => {
      for (const url of [stage.urls.open, stage.urls.away]) {
        const ask = (headers: Record<string, string>) =>
          fetch(`${url}${path}`, { method, headers, redirect: 'manual' })
        expectAllowed(await ask({ Origin: listed }), listed)
        expectAllowed(await ask({ Origin: alsoListed }), alsoListed)
        expectNothing(await ask({}))
        for (const origin of unlisted) expectNothing(await ask({ Origin: origin }))
      }
    })
  }

  for (const { method, path } of Object.values(authContract.operations)) {
    it(`SEC-43 may ask beforehand when it is listed, and only then: ${method} ${path}`, async () => {
      const preflight = (origin: string) => {
        const asked = {
          'Access-Control-Request-Method': method.toUpperCase(),
          'Access-Control-Request-Headers': 'content-type',
        }
        return fetch(`${stage.urls.open}${path}`, {
          method: 'OPTIONS',
          headers: { Origin: origin, ...asked },
        })
      }
      for (const origin of [listed, alsoListed]) {
        const answer = await preflight(origin)
        expect(answer.status).to.equal(204)
        expectAllowed(answer, origin)
      }
      for (const origin of unlisted) {
        const answer = await preflight(origin)
        expect(answer.status).to.equal(405)
        expectNothing(answer)
      }
    })
  }

  it('SEC-43 is told nothing of CORS by what is answered before anybody knows who asks', async () => {
    for (const bytes of [
      `GET / HTTP/1.1\r\nOrigin: ${listed}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      `no HTTP\r\nOrigin: ${listed}\r\n\r\n`,
    ]) {
      const { status, head } = await sendRaw(stage.urls.open, bytes)
      expect(status).to.be.oneOf([400, 431])
      expect(head).to.not.match(/^access-control-/im)
    }
  })
})
