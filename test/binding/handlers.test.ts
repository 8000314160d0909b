import { expect } from 'chai'
import { parcelsFile } from '../support/parcels/parcels.js'
import type { Diagnostics } from '../support/processes/compile.js'
import { compileSnippets } from './support/compile-snippets.js'

/** Everything a snippet may use; it must compile as it stands. */
const prelude = `
import type { Authenticators, Handler, Handlers, Principals } from './generated/contract.js'

interface P extends Principals {
  readonly badge: { readonly carrierId: number }
  readonly pass: { readonly passId: string }
}
declare const handlers: Handlers<P>
declare const authenticators: Authenticators<P>
const parcel = { id: 1, street: 'b', note: null, sent_at: 'c' }
export { parcel, handlers, authenticators }
`

/** What the compiler must refuse, and (a part of) what it says. */
const refused = [
  {
    title: 'a missing handler',
    code: `const { returnPass, ...rest } = handlers
           export const h: Handlers<P> = rest; export { returnPass }`,
    message: "Property 'returnPass' is missing",
  },
  {
    title: 'a handler for an operation that is not there',
    code: `export const h: Handlers<P> = { ...handlers, losePass: handlers.returnPass }`,
    message: "'losePass' does not exist in type",
  },
  {
    title: 'a status that the operation does not declare',
    code: `export const h: Handler<'sendParcel', P> = async () => ({ status: 202, body: parcel })`,
    message: 'not assignable',
  },
  {
    title: 'a body that does not fit its status',
    code: `export const h: Handler<'sendParcel', P> = async () => ({ status: 201, body: { id: 1 } })`,
    message: 'not assignable',
  },
  {
    title: 'a renamed member of a body',
    code: `export const h: Handler<'trackParcel', P> = async () =>
             ({ status: 200, body: { id: 1, road: 'b', note: null, sent_at: 'c' } })`,
    message: "Property 'street' is missing",
  },
  {
    title: 'an error code that this operation does not declare for this status',
    code: `export const h: Handler<'sendParcel', P> = async () => ({ status: 400, code: 'BAD_BADGE' })`,
    message: 'not assignable',
  },
  {
    title: 'an error code under another status than its own',
    code: `export const h: Handler<'sendParcel', P> = async () => ({ status: 422, code: 'UNKNOWN_STREET' })`,
    message: 'not assignable',
  },
  {
    title: 'an error without a code',
    code: `export const h: Handler<'renewPass', P> = async () => ({ status: 401 })`,
    message: 'not assignable',
  },
  {
    title: 'a reply without a header that its status requires',
    code: `export const h: Handler<'returnPass', P> = async () =>
             ({ status: 200, body: { message: 'Returned' } })`,
    message: "'headers' is missing",
  },
  {
    title: 'a header with a value that the contract does not list',
    code: `export const h: Handler<'trackParcel', P> = async () =>
             ({ status: 401, code: 'NO_BADGE', headers: { 'WWW-Authenticate': 'Basic' } })`,
    message: 'not assignable',
  },
  {
    title: 'a missing authenticator',
    code: `const { badge, ...rest } = authenticators
           export const a: Authenticators<P> = rest; export { badge }`,
    message: "Property 'badge' is missing",
  },
  {
    title: 'an authenticator that refuses with a code no operation of its scheme declares',
    code: `export const a: Authenticators<P>['pass'] = async () => ({ status: 401, code: 'NO_BADGE' })`,
    message: 'not assignable',
  },
  {
    title: 'reading a field that the request does not have',
    code: `export const h: Handler<'sendParcel', P> = async ({ body }) =>
             ({ status: 201, body: { ...parcel, note: body.remark } })`,
    message: "'remark' does not exist",
  },
  {
    title: 'reading the body of an operation that takes none',
    code: `export const h: Handler<'trackParcel', P> = async ({ body }) =>
             ({ status: 200, body: { ...parcel, note: body.note } })`,
    message: 'undefined',
  },
  {
    title: 'the principal of a scheme that the operation does not ask for',
    code: `export const h: Handler<'trackParcel', P> = async ({ security }) =>
             ({ status: 200, body: { ...parcel, note: security.pass.passId } })`,
    message: "'pass' does not exist",
  },
  {
    title: 'an optional principal that is not checked',
    code: `export const h: Handler<'returnPass', P> = async ({ security }) => {
             void security.pass.passId
             return { status: 200, body: { message: 'Returned' }, headers: { 'Set-Cookie': 'a' } }
           }`,
    message: 'possibly',
  },
]

const accepted = `
export const track: Handler<'trackParcel', P> = async ({ security }) =>
  security.badge.carrierId === 0
    ? { status: 401, code: 'BAD_BADGE', headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } }
    : { status: 200, body: parcel, actor: String(security.badge.carrierId) }
export const send: Handler<'sendParcel', P> = async ({ body }) =>
  body.street === ''
    ? { status: 422, code: 'INVALID', detail: 'street: is empty', field: 'street' }
    : { status: 201, body: parcel }
export const give: Handler<'returnPass', P> = async ({ security }) => {
  void security.pass?.passId
  return { status: 200, body: { message: 'Returned' }, headers: { 'Set-Cookie': 'a' } }
}
export const cookie: Authenticators<P>['pass'] = async (credential) =>
  credential === undefined
    ? { status: 401, code: 'NO_PASS' }
    : { principal: { passId: credential }, actor: 'a' }
export const over: Handler<'handOver', P> = async ({ parameters, security }) => {
  const id: number = parameters.path.parcelId + security.badge.carrierId
  return id === 0 ? { status: 401, code: 'OLD_PASS' } : { status: 204, body: undefined, actor: security.pass.passId }
}
export const label: Handler<'printLabel', P> = async () =>
  ({ status: 200, body: new Uint8Array([1]), mediaType: 'image/png' })
`

describe('the types of handlers', () => {
  let diagnostics: Diagnostics

  before(async () => {
    const snippets = new Map([
      ['accepted', prelude + accepted],
      ...refused.map(({ title, code }) => [title, prelude + code] as const),
    ])
    diagnostics = await compileSnippets(parcelsFile, snippets, { strict: true })
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
