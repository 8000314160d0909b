import { expect } from 'chai'
import fc from 'fast-check'
import { parsePrefer, writePreferences } from '../../../src/mock/preferences/prefer-header.js'

const read = (header: string) => Object.fromEntries(parsePrefer(header))

describe('parsePrefer', () => {
  it('reads what Prism documents', () => {
    expect(read('code=404')).to.deep.equal({ code: '404' })
    expect(read('code=200, example=cat')).to.deep.equal({ code: '200', example: 'cat' })
    expect(read('dynamic=true; code=201')).to.deep.equal({ dynamic: 'true', code: '201' })
  })

  it('reads what RFC 7240 allows: upper and lower case, white space, quotes, names without a value', () => {
    expect(read('Respond-Async, WAIT = 10')).to.deep.equal({ 'respond-async': '', wait: '10' })
    expect(read('example="a, \\"b\\"; c" ,code=200')).to.deep.equal({
      example: 'a, "b"; c',
      code: '200',
    })
  })

  it('lets the first of two count', () => {
    expect(read('code=200, code=404')).to.deep.equal({ code: '200' })
  })

  it('reads back what it writes', () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{0,8}$/)
    const value = fc.stringMatching(/^[ -~]{1,20}$/)
    fc.assert(
      fc.property(fc.dictionary(name, value), (preferences) => {
        expect(read(writePreferences(Object.entries(preferences)))).to.deep.equal({
          ...preferences,
        })
      }),
    )
  })

  it('reads any text in linear time, without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => parsePrefer(text) instanceof Map))
    parsePrefer(`a=${' '.repeat(100_000)}`)
    parsePrefer('"'.repeat(100_000))
    parsePrefer('a'.repeat(100_000))
    parsePrefer('a=b '.repeat(50_000))
  })
})
