import { expect } from 'chai'
import fc from 'fast-check'
import { Code, nameConstants, toSource } from '../../src/codegen/source-text.js'

/** What a program that has the text in it gets. */
function evaluated(source: string): unknown {
  return new Function(`return ${source}`)()
}

describe('toSource', () => {
  it('prints data so that a program reads the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const read = JSON.parse(JSON.stringify(value))
        expect(evaluated(toSource(read))).to.deep.equal(read)
      }),
    )
  })

  it('prints a member called __proto__ as a member', () => {
    const value = JSON.parse('{"__proto__":{"a":1},"b":2}')
    const read = evaluated(toSource(value)) as object
    expect(Object.keys(read)).to.deep.equal(['__proto__', 'b'])
    expect(read).not.to.have.property('a')
  })

  it('puts on one line what fits there', () => {
    const members = Array.from({ length: 3 }, (_, i) => 'x'.repeat(35 + i))
    expect(toSource({ a: [1, 'b'], 'c-d': {} })).to.equal('{ a: [1, "b"], "c-d": {} }')
    expect(toSource(members).split('\n')).to.have.length(5)
  })

  it('prints code as it is, and shared objects by their names', () => {
    const shared = { a: 1 }
    const constants = nameConstants('response', new Map([['Not-Found', shared]]))
    expect(toSource({ x: new Code('f'), y: [shared] }, constants)).to.equal(
      '{ x: f, y: [responseNot_Found] }',
    )
  })

  it('gives two components two names', () => {
    const shared = new Map([
      ['A-B', {}],
      ['A.B', {}],
    ])
    expect([...nameConstants('r', shared).values()]).to.deep.equal(['rA_B', 'rA_B_2'])
  })
})
