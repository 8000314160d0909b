import { expect } from 'chai'
import type { UncheckedResponse } from '../../../src/binding/response/response-writer.js'
import { selectResponse, statusOf } from '../../../src/mock/response/choose-response.js'
import { createResponses } from '../../../src/mock/response/responses.js'
import { ownContract } from '../../support/test-mock.js'

const seeds = 10_000

describe('drawn answers of the own contract', () => {
  const { contract } = ownContract
  const answers = createResponses(ownContract)

  for (const [operationId, operation] of Object.entries(contract.operations)) {
    for (const key of Object.keys(operation.responses)) {
      const choice = selectResponse(operation, { code: statusOf(key), dynamic: true }, undefined)
      const answer = (seed: number): UncheckedResponse =>
        answers.answer(operationId, choice, String(seed))

      it(`${operationId} ${key} is valid for ${seeds} seeds`, () => {
        const validators = contract.validators[operationId]?.responses[key]
        const validate = validators?.body['application/json']
        for (let seed = 0; seed < seeds; seed += 1) {
          const { body, headers } = answer(seed)
          const sent: unknown = JSON.parse(JSON.stringify(body))
          if (!validate?.(sent)) expect.fail(`${JSON.stringify(sent)} for seed ${seed}`)
          if (seed > 0) continue
          const { 'Content-Type': _, ...declared } = { ...headers }
          const constants = Object.entries(choice.response.headers).flatMap(([name, { value }]) =>
            value === null ? [] : [[name, value]],
          )
          const all = { ...Object.fromEntries(constants), ...declared }
          expect(validators?.headers?.(all), JSON.stringify(all)).to.equal(true)
        }
      })

      it(`${operationId} ${key} is the same for the same seed`, () => {
        expect(answer(7)).to.deep.equal(answer(7))
      })
    }
  }

  it('differ from seed to seed', () => {
    const operation = contract.operations.getCurrentUser
    if (operation === undefined) return expect.fail('getCurrentUser is gone')
    const choice = selectResponse(operation, { dynamic: true }, undefined)
    const bodies = Array.from({ length: 100 }, (_, seed) =>
      JSON.stringify(answers.answer('getCurrentUser', choice, String(seed)).body),
    )
    expect(new Set(bodies)).to.have.lengthOf(100)
  })
})
