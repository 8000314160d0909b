import { expect } from 'chai'
import { createResponseBuilder } from '../../../src/mock/response/build-response.js'
import { selectResponse } from '../../../src/mock/response/select-response.js'
import { statusOf } from '../../../src/mock/response/select-status.js'
import type { OperationEntry } from '../../../src/openapi/compiled/tables.js'
import { readHeaders } from '../../../src/openapi/serialization/header-value.js'
import { ownContract } from '../../support/application/test-mock.js'

const seeds = 200

describe('sampled responses of the own contract', () => {
  const { contract } = ownContract
  const builder = createResponseBuilder(ownContract)
  const sample = (operationId: string, operation: OperationEntry, code: number, seed: number) =>
    builder.build(
      operationId,
      selectResponse(
        operation,
        { code, dynamic: true, seed: String(seed) },
        undefined,
        () => undefined,
      ),
    )

  for (const [operationId, operation] of Object.entries(contract.operations)) {
    for (const key of Object.keys(operation.responses)) {
      const response = (seed: number) => sample(operationId, operation, statusOf(key), seed)

      it(`${operationId} ${key} is valid for ${seeds} seeds`, () => {
        const validators = contract.validators[operationId]?.responses[key]
        const validate = validators?.body['application/json']
        const isValid = (body: unknown) =>
          validate === undefined ? !String(body ?? '') : validate(JSON.parse(String(body)))
        for (let seed = 0; seed < seeds; seed += 1) {
          const { body, headers } = response(seed)
          if (!isValid(body)) expect.fail(`${body} for seed ${seed}`)
          if (seed > 0) continue
          const texts = headers as Record<string, string>
          const declared = readHeaders(
            operation.responses[key]?.headers ?? {},
            (name) => texts[name],
          )
          expect(validators?.headers?.(declared), JSON.stringify(declared)).to.equal(true)
        }
      })

      it(`${operationId} ${key} is the same for the same seed`, () => {
        expect(response(7)).to.deep.equal(response(7))
      })
    }
  }

  it('differ from seed to seed', () => {
    const operation = contract.operations.getCurrentUser
    if (operation === undefined) return expect.fail('getCurrentUser is gone')
    const bodies = Array.from({ length: 100 }, (_, seed) =>
      String(sample('getCurrentUser', operation, 200, seed).body),
    )
    expect(new Set(bodies)).to.have.lengthOf(100)
  })
})
