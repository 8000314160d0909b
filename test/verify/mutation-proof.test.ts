import { expect } from 'chai'
import type { OpenDatabase } from '../../src/app/data/database/open-database.js'
import { rules as rulesOfAll } from '../../src/verify/findings/rules.js'
import { createSender, type Sender } from '../../src/verify/http/sender.js'
import { startTestApp, type TestApp } from '../support/application/test-app.js'
import { inMemoryDatabase } from '../support/databases/databases.js'
import { mutantGroups } from './mutants/all-mutants.js'
import { breakingSender } from './support/breaking-sender.js'
import { explain, rulesOf, verifyTestServer } from './support/verify.js'

describe('verify', () => {
  let database: OpenDatabase
  let app: TestApp
  let sound: Sender

  before(async () => {
    database = await inMemoryDatabase()
    app = await startTestApp(database)
    sound = createSender({ url: new URL(app.url), timeoutSeconds: 600, now: app.now })
  })
  after(async () => {
    sound?.close()
    await app.close()
    await database.close()
  })

  for (const seed of [1, 2]) {
    it(`finds nothing at a sound server, and covers all of its contract, with seed ${seed}`, async () => {
      const report = await verifyTestServer(app.url, app, { seed, fuzzRuns: 200 })
      expect(rulesOf(report), explain(report)).to.deep.equal([])
      expect(report.coverage.percent).to.equal(100)
    })
  }

  // Cases of other operations would show nothing.
  const accountPaths = ['/api/v1/auth/*']
  const groups = mutantGroups.filter(({ contract }) => contract === 'auth')
  for (const { phases, mutants } of groups) {
    for (const mutant of mutants) {
      it(`finds ${mutant.rules.join(', ')} where ${mutant.name}`, async () => {
        const sender = breakingSender(sound, mutant.break(), app.now)
        const report = await verifyTestServer(app.url, app, {
          sender,
          phases,
          paths: mutant.beside ? undefined : accountPaths,
          fuzzRuns: 100,
        })
        const found = rulesOf(report)
        expect(found, explain(report)).to.include.members([...mutant.rules])
        const ofAll = (rule: string) => Object.hasOwn(rulesOfAll, rule)
        expect(found.filter(ofAll), explain(report)).to.have.members(mutant.rules.filter(ofAll))
      })
    }
  }
})
