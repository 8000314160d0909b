import { expect } from 'chai'
import { parseContract } from '../../src/openapi/document/read-contract.js'
import { createStatusCheck } from '../../src/verify/checks/message/check-status.js'
import {
  type CompiledContract,
  createCompiledContract,
} from '../../src/verify/contract/compiled-contract.js'
import { undeclaredRefusals } from '../../src/verify/coverage/undeclared-refusals.js'
import { toReceivedResponse } from '../../src/verify/http/received-response.js'
import { caseViolations, isUndeclaredRefusal } from '../../src/verify/run/case-violations.js'

describe('A refusal with a status that the operation does not declare', () => {
  const silent = contractWith('')
  const outspoken = contractWith("'400': { description: Wrong }")

  it('is no violation where the operation does not say how it refuses invalid requests', () => {
    for (const status of [400, 404, 422]) expect(rulesFor(silent, status)).to.deep.equal([])
    expect(rulesFor(silent, 403)).to.deep.equal(['status-declared'])
  })

  it('is a violation where it does', () => {
    expect(rulesFor(outspoken, 422)).to.deep.equal(['status-declared'])
    expect(rulesFor(outspoken, 400)).to.deep.equal([])
  })

  it('is a violation as the response to a valid request', () => {
    expect(rulesFor(silent, 400, 'valid')).to.deep.equal(['status-declared'])
  })

  it('is a hint to the author of the contract', () => {
    const responses = [received(silent, 422), received(silent, 400), received(silent, 200)]
    const hints = undeclaredRefusals(responses, (each) => isUndeclaredRefusal(each, silent))
    expect(hints).to.deep.equal([
      'Refused with a status that the contract does not declare: listShelves (422, 400).',
    ])
    const declared = [received(outspoken, 400)]
    expect(undeclaredRefusals(declared, (each) => isUndeclaredRefusal(each, outspoken))).to.be.empty
  })
})

function contractWith(response: string): CompiledContract {
  const text = `
openapi: 3.1.0
info: { title: Shelves, version: '1' }
paths:
  /shelves:
    get:
      operationId: listShelves
      responses:
        '200': { description: All }
        ${response}
`
  return createCompiledContract(parseContract(text, 'shelves.yaml').document)
}

function received(contract: CompiledContract, status: number) {
  const request = { method: 'GET', target: '/shelves', headers: [] }
  const response = { status, reason: '', headers: [], body: Buffer.alloc(0), httpVersion: '1.1' }
  const exchange = { request, response, startedAt: new Date(0), milliseconds: 1 }
  return toReceivedResponse(exchange, 'listShelves', contract)
}

function rulesFor(contract: CompiledContract, status: number, kind: 'valid' | 'any' = 'any') {
  const response = received(contract, status)
  const violations = createStatusCheck(contract)(response, { maxSeconds: 1 })
  const verdict =
    kind === 'any'
      ? ({ kind } as const)
      : ({ kind, rule: 'valid-refused', invalidCodes: [] } as const)
  return caseViolations(verdict, { received: response, violations }, contract).map(
    ({ rule }) => rule,
  )
}
