import { expect } from 'chai'
import { diagnosticsOf } from '../support/processes/compile.js'

/** Everything a snippet may use; it must compile as it stands. */
const prelude = `
import type { Authenticators, Handler, Handlers, Principals } from '../../generated/contract.js'

interface P extends Principals {
  readonly accessToken: { readonly userId: string }
  readonly refreshCookie: { readonly sessionId: string }
}
declare const handlers: Handlers<P>
declare const authenticators: Authenticators<P>
const user = { id: 'a', email: 'b', name: null, created_at: 'c' }
export { user, handlers, authenticators }
`

/** What the compiler must refuse, and (a part of) what it says. */
const refused = [
  {
    title: 'a missing handler',
    code: `const { logoutUser, ...rest } = handlers
           export const h: Handlers<P> = rest; export { logoutUser }`,
    message: "Property 'logoutUser' is missing",
  },
  {
    title: 'a handler for an operation that is not there',
    code: `export const h: Handlers<P> = { ...handlers, deleteUser: handlers.logoutUser }`,
    message: "'deleteUser' does not exist in type",
  },
  {
    title: 'a status that the operation does not declare',
    code: `export const h: Handler<'registerUser', P> = async () => ({ status: 202, body: user })`,
    message: 'not assignable',
  },
  {
    title: 'a body that does not fit its status',
    code: `export const h: Handler<'registerUser', P> = async () => ({ status: 201, body: { id: 'a' } })`,
    message: 'not assignable',
  },
  {
    title: 'a renamed member of a body',
    code: `export const h: Handler<'getCurrentUser', P> = async () =>
             ({ status: 200, body: { id: 'a', mail: 'b', name: null, created_at: 'c' } })`,
    message: "Property 'email' is missing",
  },
  {
    title: 'an error code that this operation does not declare for this status',
    code: `export const h: Handler<'registerUser', P> = async () => ({ status: 400, code: 'INVALID_TOKEN' })`,
    message: 'not assignable',
  },
  {
    title: 'an error code under another status than its own',
    code: `export const h: Handler<'registerUser', P> = async () => ({ status: 422, code: 'INVALID_EMAIL' })`,
    message: 'not assignable',
  },
  {
    title: 'an error without a code',
    code: `export const h: Handler<'loginUser', P> = async () => ({ status: 401 })`,
    message: 'not assignable',
  },
  {
    title: 'a reply without a header that its status requires',
    code: `export const h: Handler<'logoutUser', P> = async () =>
             ({ status: 200, body: { message: 'Successfully logged out' } })`,
    message: "'headers' is missing",
  },
  {
    title: 'a header with a value that the contract does not list',
    code: `export const h: Handler<'getCurrentUser', P> = async () =>
             ({ status: 401, code: 'MISSING_TOKEN', headers: { 'WWW-Authenticate': 'Basic' } })`,
    message: 'not assignable',
  },
  {
    title: 'a missing authenticator',
    code: `const { accessToken, ...rest } = authenticators
           export const a: Authenticators<P> = rest; export { accessToken }`,
    message: "Property 'accessToken' is missing",
  },
  {
    title: 'an authenticator that refuses with a code no operation of its scheme declares',
    code: `export const a: Authenticators<P>['refreshCookie'] = async () => ({ status: 401, code: 'MISSING_TOKEN' })`,
    message: 'not assignable',
  },
  {
    title: 'reading a field that the request does not have',
    code: `export const h: Handler<'registerUser', P> = async ({ body }) =>
             ({ status: 201, body: { ...user, name: body.nickname } })`,
    message: "'nickname' does not exist",
  },
  {
    title: 'reading the body of an operation that takes none',
    code: `export const h: Handler<'getCurrentUser', P> = async ({ body }) =>
             ({ status: 200, body: { ...user, name: body.name } })`,
    message: 'undefined',
  },
  {
    title: 'the principal of a scheme that the operation does not ask for',
    code: `export const h: Handler<'getCurrentUser', P> = async ({ security }) =>
             ({ status: 200, body: { ...user, id: security.refreshCookie.sessionId } })`,
    message: "'refreshCookie' does not exist",
  },
  {
    title: 'an optional principal that is not checked',
    code: `export const h: Handler<'logoutUser', P> = async ({ security }) => {
             void security.refreshCookie.sessionId
             return { status: 200, body: { message: 'Successfully logged out' }, headers: { 'Set-Cookie': 'a' } }
           }`,
    message: 'possibly',
  },
]

const accepted = `
export const me: Handler<'getCurrentUser', P> = async ({ security }) =>
  security.accessToken.userId === ''
    ? { status: 401, code: 'INVALID_TOKEN', headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } }
    : { status: 200, body: user, actor: security.accessToken.userId }
export const register: Handler<'registerUser', P> = async ({ body }) =>
  body.email === ''
    ? { status: 422, code: 'VALIDATION_ERROR', detail: 'email: is empty', field: 'email' }
    : { status: 201, body: user }
export const logout: Handler<'logoutUser', P> = async ({ security }) => {
  void security.refreshCookie?.sessionId
  return { status: 200, body: { message: 'Successfully logged out' }, headers: { 'Set-Cookie': 'a' } }
}
export const cookie: Authenticators<P>['refreshCookie'] = async (credential) =>
  credential === undefined
    ? { status: 401, code: 'MISSING_REFRESH_TOKEN' }
    : { principal: { sessionId: credential }, actor: 'a' }
`

describe('the types of handlers', () => {
  let diagnostics: ReadonlyMap<string, readonly string[]>

  before(() => {
    diagnostics = diagnosticsOf(
      import.meta.dirname,
      new Map([
        ['accepted', prelude + accepted],
        ...refused.map(({ title, code }) => [title, prelude + code] as const),
      ]),
    )
  })

  it('accept what the contract declares', () => {
    expect(diagnostics.get('accepted')).to.deep.equal([])
  })

  for (const { title, message } of refused) {
    it(`refuse ${title}`, () => {
      const messages = diagnostics.get(title)?.join('\n') ?? ''
      expect(messages).to.contain(message)
    })
  }
})
