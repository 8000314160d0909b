import { expect } from 'chai'
import { document } from '../../generated/document.js'
import type { OpenDatabase } from '../../src/app/data/database/open-database.js'
import { contractFromData } from '../../src/openapi/document/read-contract.js'
import {
  type CompiledContract,
  createCompiledContract,
} from '../../src/verify/contract/compiled-contract.js'
import { rules as rulesOfAll } from '../../src/verify/findings/rules.js'
import { createSender, type Sender } from '../../src/verify/http/sender.js'
import { startTestApp, type TestApp } from '../support/application/test-app.js'
import { freshDatabase } from '../support/databases/databases.js'
import { mutantGroups } from './mutants/all-mutants.js'
import { breakingSender } from './support/breaking-sender.js'
import { explain, rulesOf, verifyTestServer } from './support/verify.js'

/** The paths of the contract that show what is answered to requests that no operation takes; all others would show the same. */
function fewPaths(): CompiledContract {
  const shown = /auth.(register|login|me|sessions.*)$/
  const paths = Object.entries(document.paths).filter(([path]) => shown.test(path))
  const data = { ...document, paths: Object.fromEntries(paths) }
  return createCompiledContract(contractFromData(data, 'openapi/auth-api.yaml').document)
}

describe('verify', () => {
  let database: OpenDatabase
  let app: TestApp
  let sound: Sender
  const beside = fewPaths()

  before(async () => {
    database = await freshDatabase()
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
      const report = await verifyTestServer(app.url, app, { seed, fuzzRuns: 100 })
      expect(rulesOf(report), explain(report)).to.deep.equal([])
      expect(report.coverage.percent).to.equal(100)
    })
  }

  const groups = mutantGroups.filter(({ contract }) => contract === 'auth')
  for (const { phases, mutants } of groups) {
    for (const mutant of mutants) {
      it(`finds ${mutant.rules.join(', ')} where ${mutant.name}`, async () => {
        const report = await verifyTestServer(app.url, app, {
          sender: breakingSender(sound, mutant.break(), app.now),
          phases: mutant.phase === undefined ? phases : [mutant.phase],
          ...(mutant.beside ? { contract: beside } : { operations: mutant.operations }),
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
