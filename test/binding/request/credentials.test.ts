import { expect } from 'chai'
import { credentialOf, duplicatesOf } from '../../../src/binding/request/credentials.js'

const bearer = { type: 'http', scheme: 'bearer' } as const
const cookie = { type: 'apiKey', in: 'cookie', name: 'refresh_token' } as const

const of = (
  headers: Record<string, string>,
  scheme: Parameters<typeof credentialOf>[1],
  query = '',
) => credentialOf({ path: '/', query, headers, body: undefined }, scheme)

describe('credentialOf', () => {
  it('takes the token from the Authorization header, whatever the case of "Bearer"', () => {
    expect(of({ authorization: 'Bearer a.b.c' }, bearer)).to.equal('a.b.c')
    expect(of({ authorization: 'bearer a.b.c' }, bearer)).to.equal('a.b.c')
  })

  it('tells no credential from one that can not be one', () => {
    expect(of({}, bearer)).to.equal(undefined)
    for (const authorization of [
      '',
      'Bearer',
      'Bearer ',
      'Basic YTpi',
      'a.b.c',
      'Bearer a b',
      'Bearer a,Bearer b',
    ]) {
      expect(of({ authorization }, bearer), authorization).to.equal('')
    }
  })

  it('takes a user and a password in Base64, and nothing else as Basic', () => {
    const basic = { type: 'http', scheme: 'basic' } as const
    expect(of({ authorization: 'basic YTpi' }, basic)).to.equal('YTpi')
    for (const text of ['YWJj', '%%%', '']) {
      expect(of({ authorization: `Basic ${text}` }, basic), text).to.equal('')
    }
  })

  it('SEC-22 takes no token from the query or from a cookie', () => {
    expect(of({ cookie: 'access_token=a.b.c' }, bearer, 'access_token=a.b.c')).to.equal(undefined)
  })

  it('takes the value of a cookie, and none from an empty one', () => {
    expect(of({ cookie: 'x=1; refresh_token=a.b.c' }, cookie)).to.equal('a.b.c')
    expect(of({ cookie: 'refresh_token=' }, cookie)).to.equal(undefined)
    expect(of({ cookie: 'xrefresh_token=a' }, cookie)).to.equal(undefined)
  })

  it('SEC-31 accepts neither of two cookies with one name', () => {
    expect(of({ cookie: 'refresh_token=a; refresh_token=b' }, cookie)).to.equal('')
  })

  it('SEC-49 gives the values of a cookie that comes more than once', () => {
    const duplicates = (header: string, scheme: Parameters<typeof credentialOf>[1] = cookie) =>
      duplicatesOf({ path: '/', query: '', headers: { cookie: header }, body: undefined }, scheme)
    expect(duplicates('refresh_token=a; x=1;refresh_token = b')).to.deep.equal(['a', 'b'])
    expect(duplicates('refresh_token=a; refresh_token=a')).to.deep.equal(['a', 'a'])
    expect(duplicates('refresh_token=; refresh_token=b')).to.deep.equal([])
    expect(duplicates('refresh_token=a; xrefresh_token=b')).to.deep.equal([])
    expect(duplicates('refresh_token=a; refresh_token=b', bearer)).to.deep.equal([])
  })

  it('takes API keys from headers and from the query', () => {
    expect(of({ 'x-key': 'k' }, { type: 'apiKey', in: 'header', name: 'X-Key' })).to.equal('k')
    expect(of({}, { type: 'apiKey', in: 'query', name: 'key' }, 'a=1&key=k')).to.equal('k')
  })

  it('takes what follows the name of any other HTTP scheme', () => {
    const basic = { type: 'http', scheme: 'basic' } as const
    expect(of({ authorization: 'basic YTpi' }, basic)).to.equal('YTpi')
    expect(of({ authorization: 'Bearer YTpi' }, basic)).to.equal('')
    expect(of({}, basic)).to.equal(undefined)
  })
})
