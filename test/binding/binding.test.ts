import { expect } from 'chai'
import { type Binding, bindHandlers } from '../../src/binding/binding.js'
import { InvalidResponse } from '../../src/binding/response/invalid-response.js'
import {
  bindParcels,
  newParcel,
  parcel,
  parcelAuthenticators,
  parcelHandlers,
  parcels,
} from '../support/parcels/parcels.js'

async function call(
  binding: Binding,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
) {
  const match = binding.findRoute(method, path)
  if (match.kind !== 'operation') throw new Error(match.kind)
  const reply = await binding.respond(match.route, {
    path,
    query: '',
    headers,
    body: body === undefined ? undefined : Buffer.from(body),
  })
  return { ...reply, body: reply.body === '' ? undefined : JSON.parse(String(reply.body)) }
}

const json = { 'content-type': 'application/json' }

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    return error as Error
  }
  throw new Error('It did not fail.')
}

describe('a binding', () => {
  let binding: Binding
  before(async () => {
    binding = await bindParcels()
  })

  it('gives a handler the validated request, and sends what it returns', async () => {
    const body = JSON.stringify(newParcel)
    const reply = await call(binding, 'POST', '/depot/parcels', { headers: json, body })
    expect(reply).to.include({ status: 201 })
    expect(reply.body).to.deep.equal(parcel)
  })

  it('sets the headers for which the contract leaves one value', async () => {
    const { headers } = await call(binding, 'POST', '/depot/pass', {
      headers: { cookie: 'pass=good' },
    })
    expect(headers).to.include({ 'Cache-Control': 'no-store', 'WWW-Authenticate': 'Pass' })
  })

  it('takes the text of an error, and the field to blame, from the contract', async () => {
    const { body } = await call(
      await bindParcels({
        handlers: { sendParcel: async () => ({ status: 400, code: 'UNKNOWN_STREET' }) },
      }),
      'POST',
      '/depot/parcels',
      { headers: json, body: JSON.stringify(newParcel) },
    )
    expect(body).to.deep.equal({
      detail: 'Nobody delivers there',
      code: 'UNKNOWN_STREET',
      field: 'street',
    })
  })

  it('answers with the code that stands beside the failing keyword, and with 422 where none does', async () => {
    const send = (body: unknown) =>
      call(binding, 'POST', '/depot/parcels', { headers: json, body: JSON.stringify(body) })
    const short = await send({ ...newParcel, password: 'short' })
    expect(short).to.include({ status: 400, code: 'PASSWORD_TOO_SHORT' })
    const noNote = await send({ ...newParcel, note: 7 })
    expect(noNote).to.include({ status: 422, code: 'INVALID' })
    expect(noNote.body).to.include({ field: 'note' })
  })

  it('authenticates before it looks at the request: 401 comes before 400 and 422', async () => {
    const { sendParcel } = parcels.operations
    if (sendParcel === undefined) throw new Error('There is no sendParcel.')
    const locked = { ...sendParcel, security: [['badge']] }
    // The contract itself declares no 401 for sendParcel; the reply shows that it was asked for first.
    const lockedBinding = await bindParcels({
      contract: { ...parcels, operations: { ...parcels.operations, sendParcel: locked } },
    })
    const error = await failureOf(
      call(lockedBinding, 'POST', '/depot/parcels', { headers: json, body: '{' }),
    )
    expect(error).to.be.instanceOf(InvalidResponse)
    expect(error.message).to.equal('sendParcel declares no status 401')
  })

  it('refuses what an authenticator refuses, and hands its principal to the handler', async () => {
    expect(await call(binding, 'GET', '/depot/parcels/1')).to.include({
      status: 401,
      code: 'NO_BADGE',
    })
    const reply = await call(binding, 'GET', '/depot/parcels/1', {
      headers: { authorization: 'Bearer a' },
    })
    expect(reply).to.include({ status: 200 })
    expect(reply.body.id).to.equal(parcel.id)
  })

  it('tells for whom it was, also when the handler fails', async () => {
    const failing = await bindParcels({
      handlers: {
        trackParcel: async () => {
          throw new Error('broken')
        },
      },
    })
    for (const [bound, fails] of [
      [binding, false],
      [failing, true],
    ] as const) {
      const caller = {}
      const match = bound.findRoute('GET', '/depot/parcels/1')
      if (match.kind !== 'operation') throw new Error(match.kind)
      const headers = { authorization: 'Bearer a' }
      const request = { path: '', query: '', headers, body: undefined }
      const outcome = bound.respond(match.route, request, caller)
      expect(
        await outcome.then(
          () => false,
          () => true,
        ),
      ).to.equal(fails)
      expect(caller).to.deep.equal({ actor: '7' })
    }
  })

  it('lets pass without a credential where the contract makes it optional', async () => {
    const without = await call(binding, 'DELETE', '/depot/pass')
    expect(without.headers['Set-Cookie']).to.contain('was=undefined')
    const bad = await call(binding, 'DELETE', '/depot/pass', { headers: { cookie: 'pass=bad' } })
    expect(bad.headers['Set-Cookie']).to.contain('was=undefined')
    const good = await call(binding, 'DELETE', '/depot/pass', {
      headers: { cookie: 'pass=good' },
    })
    expect(good.headers['Set-Cookie']).to.contain('was=good')
  })

  it('refuses a request that lacks one of two required credentials, with the response of that scheme', async () => {
    const token = { authorization: 'Bearer abc' }
    const cookie = { cookie: 'pass=good' }
    const outcomes = [token, cookie, { ...token, ...cookie }].map(async (headers) => {
      const { status, body } = await call(binding, 'PUT', '/depot/parcels/1', { headers })
      return `${status} ${body?.code ?? ''}`.trim()
    })
    expect(await Promise.all(outcomes)).to.deep.equal(['401 BAD_PASS', '401 NO_BADGE', '204'])
  })

  it('lets a handler say what is wrong, and with which field', async () => {
    const refused = await bindParcels({
      handlers: {
        sendParcel: async () => ({
          status: 422,
          code: 'INVALID',
          detail: 'street: is closed',
          field: 'street',
        }),
      },
    })
    const { status, body } = await call(refused, 'POST', '/depot/parcels', {
      headers: json,
      body: JSON.stringify(newParcel),
    })
    expect(status).to.equal(422)
    expect(body).to.deep.equal({
      detail: 'street: is closed',
      code: 'INVALID',
      field: 'street',
    })
  })

  it('never takes a broken authenticator for a refusal, or for a pass', async () => {
    const broken = async () => {
      throw new Error('the database is away')
    }
    const withBroken = await bindParcels({ authenticators: { badge: broken, pass: broken } })
    for (const [method, path] of [
      ['GET', '/depot/parcels/1'],
      ['DELETE', '/depot/pass'],
    ] as const) {
      const headers = { authorization: 'Bearer a', cookie: 'pass=good' }
      const error = await failureOf(call(withBroken, method, path, { headers }))
      expect(error.message).to.equal('the database is away')
    }
  })

  describe('whose handler breaks the contract', () => {
    const track = (reply: unknown, validateResponses = true) =>
      bindParcels({
        handlers: { trackParcel: async () => reply },
        validateResponses,
      }).then((broken) =>
        call(broken, 'GET', '/depot/parcels/1', { headers: { authorization: 'Bearer a' } }),
      )

    for (const [what, reply, reason] of [
      ['a status that is not declared', { status: 418, body: {} }, 'declares no status 418'],
      [
        'a member too many',
        { status: 200, body: { ...parcel, password_hash: 'x' } },
        'password_hash',
      ],
      ['a member too few', { status: 200, body: { ...parcel, note: undefined } }, 'note'],
      [
        'a format that does not hold',
        { status: 200, body: { ...parcel, sent_at: 'now' } },
        '/sent_at',
      ],
      ['a code that is not declared', { status: 401, code: 'OLD_PASS' }, 'OLD_PASS'],
      ['a missing header', { status: 401, code: 'NO_BADGE' }, 'WWW-Authenticate'],
    ] as const) {
      it(`sends nothing of ${what}, and says why`, async () => {
        expect((await failureOf(track(reply))).message).to.contain(reason)
      })
    }

    it('says nothing of the values: they may be secrets', async () => {
      const error = await failureOf(track({ status: 200, body: { ...parcel, sent_at: 'canary' } }))
      expect(error.message).to.not.contain('canary')
    })

    it('sends no member that a closed schema lacks, also where responses are not validated', async () => {
      const row = { ...parcel, password_hash: 'canary' }
      const response = await track({ status: 200, body: row }, false)
      expect(response.body).to.deep.equal(parcel)
      expect(row).to.have.property('password_hash')
    })
  })

  describe('that is being made', () => {
    const bind = (handlers: object, authenticators: object) =>
      bindHandlers(parcels, {
        authenticators: authenticators as never,
        handlers: handlers as never,
      })

    it('names the operations without a handler, and the handlers without an operation', async () => {
      const { returnPass, ...rest } = parcelHandlers
      const misnamed = { ...rest, giveBack: returnPass }
      const { message } = await failureOf(bind(misnamed, parcelAuthenticators))
      expect(message).to.contain('the operation "returnPass" has no handler')
      expect(message).to.contain('the handler "giveBack" belongs to no operation')
    })

    it('names the security schemes without an authenticator', async () => {
      const { message } = await failureOf(bind(parcelHandlers, {}))
      expect(message).to.contain('the security scheme "badge" has no authenticator')
    })

    it('serves what is written and answers 501 for the rest, when it may be incomplete', async () => {
      const { sendParcel, ...rest } = parcelHandlers
      const told: string[] = []
      const bound = await bindHandlers(parcels, {
        authenticators: { pass: parcelAuthenticators.pass } as never,
        handlers: { ...rest, giveBack: sendParcel } as never,
        onIncomplete: ({ operationId }) => told.push(operationId),
      })
      expect(told).to.deep.equal(['sendParcel', 'trackParcel', 'handOver'])
      expect((await call(bound, 'POST', '/depot/pass')).status).to.equal(401)
      const noHandler = await call(bound, 'POST', '/depot/parcels')
      expect(noHandler.status).to.equal(501)
      expect(noHandler.body).to.deep.equal({
        detail: 'The operation sendParcel has no handler yet',
        code: 'NOT_IMPLEMENTED',
      })
      const noAuthenticator = await call(bound, 'GET', '/depot/parcels/7')
      expect(noAuthenticator.status).to.equal(501)
      expect(noAuthenticator.body.detail).to.contain('badge').and.to.contain('no authenticator')
    })

    it('asks for the code of every fault', async () => {
      const { internal: _, ...faults } = parcels.faults
      const { message } = await failureOf(bindParcels({ contract: { ...parcels, faults } }))
      expect(message).to.contain('"internal"')
    })
  })
})
