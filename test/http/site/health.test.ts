import { expect } from 'chai'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { startTestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { readAnswer } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

describe('the questions of load balancers and orchestrators', () => {
  const log = recordLog()
  let database: OpenDatabase

  before(async () => {
    database = await freshDatabase()
  })
  after(() => database.close())

  /** The answers of a server whose database answers like this. */
  async function ask(ping: () => Promise<void>) {
    const app = await startTestApp({ ...database, ping }, { logger: log.logger })
    try {
      const get = async (path: string) => readAnswer(await fetch(`${app.url}${path}`))
      return { health: await get('/health'), ready: await get('/ready') }
    } finally {
      await app.close()
    }
  }

  it('are answered with yes while all is well, for no cache to keep', async () => {
    const { health, ready } = await ask(() => database.ping())
    for (const { status, headers } of [health, ready]) {
      expect(status).to.equal(200)
      expect(headers.get('cache-control')).to.equal('no-store')
    }
  })

  it('SEC-41 are answered in the shape of the contract when something is away, which is named', async () => {
    const { health, ready } = await ask(async () => {
      throw new Error('c4n4ry')
    })
    expect(health.status).to.equal(200)
    expectRefusal(ready, 503, 'SERVICE_UNAVAILABLE')
    expect(ready.body.detail).to.equal('Not ready: database')
    expect(ready.headers.get('retry-after')).to.match(/^\d+$/)
    expect(ready.headers.get('cache-control')).to.equal('no-store')
  })

  it('SEC-41 are answered in the shape of the contract when a check is broken, and the log says how', async () => {
    const { ready } = await ask(() => {
      throw new Error('c4n4ry')
    })
    expectRefusal(ready, 500, 'INTERNAL_ERROR')
    expect(ready.text).to.not.contain('c4n4ry')
    const { error } = await log.logged(({ level }) => level === 'error')
    expect(error).to.have.property('message', 'c4n4ry')
  })
})
