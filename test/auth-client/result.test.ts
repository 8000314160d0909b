import { expect } from 'chai'
import { diagnosticsOf } from '../support/processes/compile.js'

const prelude = `
import type { Result } from '../../src/auth-client/auth-client.js'
declare const result: Result<'registerUser'>
`

const accepted = `
export function explain(): string {
  if (result.ok) return result.data.email + result.status.toFixed()
  switch (result.error.code) {
    case 'EMAIL_ALREADY_EXISTS': case 'INVALID_EMAIL': case 'PASSWORD_TOO_SHORT': case 'PASSWORD_TOO_LONG': case 'PASSWORD_TOO_COMMON':
    case 'MALFORMED_REQUEST': case 'BODY_TOO_LARGE': case 'UNSUPPORTED_MEDIA_TYPE': case 'VALIDATION_ERROR':
    case 'RATE_LIMIT_EXCEEDED': case 'INTERNAL_ERROR': case 'SERVICE_UNAVAILABLE':
      return result.error.detail
    default:
      return result.error satisfies never
  }
}
export function byStatus(): string {
  switch (result.status) {
    case 201: return result.data.created_at
    case 429: return result.error.code satisfies 'RATE_LIMIT_EXCEEDED'
    case 422: return result.error.field ?? ''
    default: return result.error.detail
  }
}
`

const refused = [
  {
    title: 'a switch that forgets a code',
    code: `export function explain(): string {
             if (result.ok) return ''
             switch (result.error.code) {
               case 'EMAIL_ALREADY_EXISTS': return ''
               default: return result.error satisfies never
             } }`,
    message: "does not satisfy the expected type 'never'",
  },
  {
    title: 'a code that the operation does not have',
    code: `export const a = !result.ok && result.error.code === 'INVALID_CREDENTIALS'`,
    message: 'have no overlap',
  },
  {
    title: 'a status that the operation does not have',
    code: `export const a = result.status === 404`,
    message: 'have no overlap',
  },
  {
    title: 'reading the data of what may be an error',
    code: `export const a = result.data`,
    message: "Property 'data' does not exist",
  },
  {
    title: 'a field that the data does not have',
    code: `export const a = result.ok && result.data.password`,
    message: "Property 'password' does not exist",
  },
]

describe('the type of a result', () => {
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

  it('narrows by ok, by status and by code, down to never', () => {
    expect(diagnostics.get('accepted')).to.deep.equal([])
  })

  for (const { title, message } of refused) {
    it(`refuses ${title}`, () => {
      expect(diagnostics.get(title)?.join('\n')).to.contain(message)
    })
  }
})
