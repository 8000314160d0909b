import { expect } from 'chai'
import { rules as rulesOfAll } from '../../src/verify/findings/rules.js'
import { createSender, type Sender } from '../../src/verify/http/sender.js'
import { mutantGroups } from './mutants/all-mutants.js'
import { breakingSender } from './support/breaking-sender.js'
import { type SoundServer, startSoundServer } from './support/sound-servers.js'
import { explain, rulesOf, verifyTestServer } from './support/verify.js'

describe('verify of a contract of others', () => {
  for (const { contract, phases, mutants } of mutantGroups) {
    if (contract === 'auth') continue
    describe(contract, () => {
      let server: SoundServer
      let sound: Sender
      beforeEach(async () => {
        server = await startSoundServer[contract]()
        const url = new URL(server.url)
        sound = createSender({ url, timeoutSeconds: 600, now: server.clock.now })
      })
      afterEach(async () => {
        sound?.close()
        await server.close()
      })

      it('finds nothing at the sound server', async () => {
        const report = await verifyTestServer(server.url, server.clock, {
          ...server.options,
          phases: [...phases, 'fuzz'],
          fuzzRuns: 50,
        })
        expect(rulesOf(report), explain(report)).to.deep.equal([])
      })

      for (const mutant of mutants) {
        it(`finds ${mutant.rules.join(', ')} where ${mutant.name}`, async () => {
          const report = await verifyTestServer(server.url, server.clock, {
            ...server.options,
            sender: breakingSender(sound, mutant.break(), server.clock.now),
            phases,
          })
          const found = rulesOf(report).filter((rule) => Object.hasOwn(rulesOfAll, rule))
          expect(found, explain(report)).to.have.members([...mutant.rules])
        })
      }
    })
  }
})
