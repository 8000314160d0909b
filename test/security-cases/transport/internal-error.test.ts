import { expect } from 'chai'
import { contract as authContract } from '../../../generated/contract.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { expectNoSecret } from '../../support/application/stage/no-secret.js'
import { outcomes, perform } from '../../support/application/stage/outcomes.js'
import { openStage, type Stage } from '../../support/application/stage/stage.js'
import { eachDatabase } from '../../support/databases/databases.js'
import { ApiCaller, type ReceivedResponse } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

eachDatabase('a fault of the service', (database) => {
  const log = recordLog()
  let stage: Stage

  before(async () => {
    stage = await openStage(database(), { logger: log.logger })
  })
  after(() => stage.close())

  /** The answer is what the contract says of a fault, and nothing else. @returns what the log says of it */
  async function expectFault(answer: ReceivedResponse, operationId: string): Promise<object> {
    expectRefusal(answer, 500, 'INTERNAL_ERROR')
    const declared = authContract.operations[operationId]?.responses['500']?.codes.INTERNAL_ERROR
    expect(answer.body).to.deep.equal({ detail: declared?.detail, code: 'INTERNAL_ERROR' })
    expect(answer.headers.get('cache-control')).to.equal('no-store')

    const requestId = answer.headers.get('x-request-id')
    const entry = await log.logged(({ level, ...rest }) => {
      return level === 'error' && rest.requestId === requestId
    })
    expect(entry).to.include({ message: 'request failed', operationId })
    expect(entry.error)
      .to.have.property('stack')
      .that.matches(/\n {4}at /)
    expectNoSecret(JSON.stringify(entry))
    return entry.error as object
  }

  for (const outcome of outcomes.filter(({ code }) => code === 'INTERNAL_ERROR')) {
    const { operationId } = outcome
    it(`SEC-41 is a 500 that tells nothing, and an error in the log: a statement of ${operationId} fails`, async () => {
      const answer = await perform(stage, outcome)
      const error = await expectFault(answer, operationId)
      expect(error)
        .to.have.property('message')
        .that.matches(/^refused: |^relation "broken\.\w+" does not exist$/)
      expect(JSON.stringify([...answer.headers])).to.not.match(/refused|broken/)
    })
  }

  it('SEC-41 is a 500 that tells nothing, and an error in the log: a row that breaks the contract', async () => {
    const { id, accessToken } = await stage.newAccount()
    const name = 'n'.repeat(201)
    await database().db.updateTable('users').set({ name }).where('id', '=', id).execute()
    const answer = await new ApiCaller(stage.urls.open).me(accessToken)
    const error = await expectFault(answer, 'getCurrentUser')
    expect(error).to.have.property('message').that.contains('name').and.does.not.contain(name)
  })
})
