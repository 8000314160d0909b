import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { median } from '../../support/median.js'

const rounds = 10
const pairsPerRound = 25
/** A machine that is busy with something else is given more pairs, not more tolerance. */
const maxRounds = 12
const tolerance = 0.1

oneDatabase('the time of a login', (database) => {
  let app: TestApp
  let api: ApiCaller
  let email: string

  before(async () => {
    app = await startTestApp(database(), { env: { BCRYPT_ROUNDS: String(rounds) } })
    api = new ApiCaller(app.url)
    email = `ada-${randomUUID()}@example.com`
    await api.register({ email, password })
  })
  after(() => app.close())

  /** In processor time, of all threads together: time on the clock depends on who else is busy. */
  async function millisecondsOf(username: string): Promise<number> {
    const before = process.cpuUsage()
    const { status } = await api.login({ username, password: 'wrong horse battery' })
    const { user, system } = process.cpuUsage(before)
    expect(status).to.equal(401)
    return (user + system) / 1000
  }

  it('SEC-13 does not tell an unknown address from a wrong password', async () => {
    const wrong: number[] = []
    const unknown: number[] = []
    const ratio = () => median(unknown) / median(wrong)
    await millisecondsOf(email)
    for (let round = 0; round < maxRounds; round += 1) {
      for (let pair = 0; pair < pairsPerRound; pair += 1) {
        const measureWrong = async () => wrong.push(await millisecondsOf(email))
        const measureUnknown = async () =>
          unknown.push(await millisecondsOf(`eve-${randomUUID()}@example.com`))
        // Taking turns at being the first, so that neither always follows the other.
        if (pair % 2 === 0) await measureWrong()
        await measureUnknown()
        if (pair % 2 === 1) await measureWrong()
      }
      if (Math.abs(ratio() - 1) <= tolerance) break
    }
    const figures =
      `${wrong.length} pairs at cost ${rounds}: unknown ${median(unknown).toFixed(1)} ms, ` +
      `wrong ${median(wrong).toFixed(1)} ms, ratio ${ratio().toFixed(3)}`
    process.stdout.write(`      ${figures}\n`)
    expect(ratio(), figures).to.be.within(1 - tolerance, 1 + tolerance)
  })
})
