import { expect } from 'chai'
import { allChecks } from '../../../src/verify/checks/all-checks.js'
import type { CompiledContract } from '../../../src/verify/contract/compiled-contract.js'
import type { Header } from '../../../src/verify/http/exchange.js'
import { toReceivedResponse } from '../../../src/verify/http/received-response.js'
import { ownContract } from '../support/verify.js'

/** A user that the contract allows. */
const ada = {
  id: '3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11',
  email: 'ada@example.com',
  name: null,
  created_at: '2026-01-15T09:30:00.000Z',
}

describe('the checks of an answer', () => {
  let contract: CompiledContract
  before(async () => {
    contract = (await ownContract()).contract
  })

  interface Change {
    readonly status?: number
    readonly headers?: readonly Header[]
    readonly body?: string
    readonly milliseconds?: number
    readonly method?: string
  }

  function broken(operationId: string | undefined, change: Change): string[] {
    const { status = 200, body = JSON.stringify(ada), milliseconds = 1, method = 'GET' } = change
    const headers = change.headers ?? [
      ['Content-Type', 'application/json; charset=utf-8'],
      ['Cache-Control', 'no-store'],
    ]
    const received = toReceivedResponse(
      {
        request: { method, target: '/api/v1/auth/me', headers: [] },
        response: { status, reason: '', headers, body: Buffer.from(body), httpVersion: '1.1' },
        startedAt: new Date(),
        milliseconds,
      },
      operationId,
      contract,
    )
    return allChecks(contract)
      .flatMap((check) => check(received, { maxSeconds: 5 }))
      .map(({ rule }) => rule)
  }

  it('find nothing in a sound one', () => {
    expect(broken('getCurrentUser', {})).to.deep.equal([])
  })

  it('do not ask the answer to HEAD for a body', () => {
    const headers: Header[] = [['Cache-Control', 'no-store']]
    expect(broken('getCurrentUser', { method: 'HEAD', headers, body: '' })).to.deep.equal([])
  })

  it('find one that comes late', () => {
    expect(broken('getCurrentUser', { milliseconds: 5001 })).to.deep.equal(['response-time'])
    expect(broken('getCurrentUser', { milliseconds: 5000 })).to.deep.equal([])
  })

  it('find a body that is not UTF-8', () => {
    const headers: Header[] = [
      ['Content-Type', 'application/json'],
      ['Cache-Control', 'no-store'],
    ]
    expect(broken('getCurrentUser', { headers, body: '' })).to.deep.equal(['body-json'])
  })

  it('find a 500, although it is declared, and a 502, which is not', () => {
    const body = JSON.stringify({ detail: 'Something went wrong', code: 'INTERNAL_ERROR' })
    expect(broken('getCurrentUser', { status: 500, body })).to.deep.equal(['no-5xx'])
    expect(broken('getCurrentUser', { status: 502, body })).to.deep.equal([
      'status-declared',
      'no-5xx',
    ])
  })

  it('leave a status alone that belongs to no operation and that the contract does not know', () => {
    expect(broken(undefined, { status: 302 })).to.deep.equal([])
  })

  it('find a cookie that is set twice', () => {
    const cookie = 'refresh_token=; Max-Age=0; Path=/api/v1/auth; HttpOnly; Secure; SameSite=Strict'
    const headers: Header[] = [
      ['Content-Type', 'application/json'],
      ['Cache-Control', 'no-store'],
      ['Set-Cookie', cookie],
      ['Set-Cookie', cookie],
    ]
    const body = JSON.stringify({ message: 'Successfully logged out' })
    expect(broken('logoutUser', { headers, body })).to.deep.equal(['cookie-attributes'])
    expect(broken('logoutUser', { headers: headers.slice(0, 3), body })).to.deep.equal([])
  })
})
