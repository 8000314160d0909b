import { expect } from 'chai'
import { type Binding, bindHandlers } from '../../../src/binding/binding.js'
import { errorResponses } from '../../../src/binding/response/error-responses.js'
import { faultNames } from '../../../src/binding/response/faults.js'
import { compileContract } from '../../../src/openapi/compiled/compile-contract.js'
import { contractOf } from '../../codegen/support/contracts.js'

/** A response that declares codes. */
function withCodes(...codes: readonly string[]) {
  const examples = codes.map((code) => [code, { value: { code, detail: `It is ${code}` } }])
  const schema = { type: 'object', properties: { code: { type: 'string', enum: codes } } }
  const content = { 'application/json': { schema, examples: Object.fromEntries(examples) } }
  return { description: 'no', content }
}

const ok = { description: 'ok', content: { 'text/plain': { schema: { type: 'string' } } } }
const key = { type: 'apiKey', in: 'header', name: 'X-Key' }
const token = { type: 'http', scheme: 'bearer' }

/** A contract of `GET /a` with these responses, whose faults all have the code OTHER unless they are named. */
function contractWith(
  responses: Record<string, unknown>,
  faults: Record<string, string> = {},
  fields: Record<string, unknown> = {},
) {
  const others = Object.fromEntries(faultNames.map((name) => [name, 'OTHER']))
  return compileContract(
    contractOf({
      paths: { '/a': { get: { operationId: 'getA', responses, ...fields } } },
      components: { securitySchemes: fields.security ? { key, token } : {} },
      'x-faults': { ...others, ...faults },
      'x-unmatched-responses': { default: withCodes('OTHER') },
    }).document,
  )
}

describe('the status of an error', () => {
  const statusOf = (responses: Record<string, unknown>, fault: 'bodyTooLarge' | 'unavailable') => {
    const contract = contractWith(responses, { [fault]: 'MINE' })
    return errorResponses(contract).ofFault(contract.operations.getA?.responses ?? {}, fault).status
  }

  it('is that of the fault, in the range or the default that declares its code', () => {
    expect(statusOf({ '4XX': withCodes('MINE') }, 'bodyTooLarge')).to.equal(413)
    expect(statusOf({ default: withCodes('MINE') }, 'bodyTooLarge')).to.equal(413)
    expect(statusOf({ default: withCodes('MINE') }, 'unavailable')).to.equal(503)
  })

  it('is the one of the contract, also where it is another than usual', () => {
    expect(statusOf({ 418: withCodes('MINE') }, 'bodyTooLarge')).to.equal(418)
    expect(statusOf({ '4xx': withCodes('MINE') }, 'unavailable')).to.equal(400)
  })

  it('is a client error for the code of a value that is refused', () => {
    for (const [responses, status] of [
      [{ '4XX': withCodes('MINE') }, 422],
      [{ default: withCodes('MINE') }, 422],
      [{ 400: withCodes('MINE') }, 400],
    ] as const) {
      const contract = contractWith(responses)
      const declared = contract.operations.getA?.responses ?? {}
      expect(errorResponses(contract).ofCode(declared, 'MINE').status).to.equal(status)
    }
  })
})

describe('an Accept header that nothing fits', () => {
  const get = async (responses: Record<string, unknown>, faults = {}) => {
    const handlers = { getA: async () => ({ status: 200, body: 'text' }) }
    const contract = contractWith(responses, faults)
    return respond(
      await bindHandlers(contract, { authenticators: {}, handlers: handlers as never, ...options }),
      {
        accept: 'image/png',
      },
    )
  }

  it('is a 406 where the operation declares one, without any extension', async () => {
    const declared = { description: 'no' }
    expect(await get({ 200: ok, 406: declared })).to.include({ status: 406, body: '' })
    const coded = await get({ 200: ok, 406: withCodes('NOT_THAT') })
    expect(coded.status).to.equal(406)
    expect(JSON.parse(String(coded.body))).to.deep.equal({
      code: 'NOT_THAT',
      detail: 'It is NOT_THAT',
    })
  })

  it('is ignored where the contract has no 406', async () => {
    expect(await get({ 200: ok })).to.include({ status: 200, body: 'text' })
  })
})

describe('a request that satisfies none of two schemes', () => {
  const refusedBy = async (headers: Record<string, string>) => {
    const responses = {
      204: { description: 'ok' },
      401: withCodes('NO_KEY', 'BAD_KEY', 'NO_TOKEN', 'BAD_TOKEN'),
    }
    const contract = contractWith(responses, {}, { security: [{ key: [] }, { token: [] }] })
    const authenticator = (name: string) => async (credential: string | undefined) => ({
      status: 401,
      code: credential === undefined ? `NO_${name}` : `BAD_${name}`,
    })
    const authenticators = { key: authenticator('KEY'), token: authenticator('TOKEN') }
    const handlers = { getA: async () => ({ status: 204 }) }
    const binding = await bindHandlers(contract, {
      authenticators: authenticators as never,
      handlers: handlers as never,
      ...options,
    })
    return JSON.parse(String((await respond(binding, headers)).body)).code
  }

  it('is refused by the scheme whose credential came, else by the first', async () => {
    expect(await refusedBy({})).to.equal('NO_KEY')
    expect(await refusedBy({ authorization: 'Bearer x' })).to.equal('BAD_TOKEN')
    expect(await refusedBy({ 'x-key': 'x' })).to.equal('BAD_KEY')
    expect(await refusedBy({ 'x-key': 'x', authorization: 'Bearer x' })).to.equal('BAD_KEY')
  })
})

const options = { validateResponses: false }

function respond(binding: Binding, headers: Record<string, string>) {
  const match = binding.findRoute('GET', '/a')
  if (match.kind !== 'operation') throw new Error('the operation is not found')
  return binding.respond(match.route, { path: '/a', query: '', headers, body: undefined })
}
