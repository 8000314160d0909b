import { expect } from 'chai'
import fc from 'fast-check'
import { type Bcrypt, loadBcrypt } from '../../../../src/app/security/passwords/bcrypt.js'
import { costOf, isHashable } from '../../../../src/app/security/passwords/bcrypt-hash.js'
import { verifyAtCost } from '../../../../src/app/security/passwords/verify-at-cost.js'

const withoutBinary = () => {
  throw new Error('Cannot find native binding')
}

describe('loadBcrypt', () => {
  it('falls back to JavaScript, and each engine reads what the other writes', () => {
    const engines = [loadBcrypt(), loadBcrypt(withoutBinary)]
    const password = fc.string({ unit: 'grapheme', maxLength: 30 }).filter(isHashable)
    fc.assert(
      fc.property(password, (text) => {
        for (const writer of engines) {
          const hash = writer.hash(text, 4)
          expect(hash).to.match(/^\$2b\$04\$/)
          expect(costOf(hash)).to.equal(4)
          for (const reader of engines) {
            expect(reader.verify(text, hash)).to.equal(true)
            expect(reader.verify(`${text}.`, hash)).to.equal(false)
          }
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('costOf and isHashable', () => {
  it('know a hash from what only looks like one', () => {
    const rest = 'a'.repeat(53)
    expect(costOf(`$2b$12$${rest}`)).to.equal(12)
    for (const text of [
      `$2b$12$${rest}a`,
      `$2b$12$${rest}\n`,
      `$2x$12$${rest}`,
      `$2b$32$${rest}`,
      '',
    ]) {
      expect(costOf(text), text).to.equal(undefined)
    }
  })

  it('count bytes, not characters', () => {
    expect(isHashable('ä'.repeat(36))).to.equal(true)
    expect(isHashable('ä'.repeat(37))).to.equal(false)
  })
})

describe('verifyAtCost', () => {
  /** Both engines do 2^cost steps of the same kind; this one only counts them. */
  function stepCounter(right: string) {
    const counter = { steps: 0 }
    const work = (cost: number) => {
      counter.steps += 2 ** cost
    }
    const bcrypt: Bcrypt = {
      hash: (_password, cost) => {
        work(cost)
        return ''
      },
      verify: (password, hash) => {
        work(costOf(hash) ?? 0)
        return password === right
      },
    }
    return { bcrypt, counter }
  }

  it('costs the same for a wrong password whatever the cost of the stored hash (SEC-13)', () => {
    for (const stored of ['04', '08', '11', '12']) {
      const { bcrypt, counter } = stepCounter('right')
      const hash = `$2b$${stored}$${'a'.repeat(53)}`
      expect(verifyAtCost(bcrypt, 'wrong', hash, 12)).to.equal(false)
      expect(counter.steps, stored).to.equal(2 ** 12)
    }
  })

  it('does not detain the right one', () => {
    const { bcrypt, counter } = stepCounter('right')
    expect(verifyAtCost(bcrypt, 'right', `$2b$04$${'a'.repeat(53)}`, 12)).to.equal(true)
    expect(counter.steps).to.equal(2 ** 4)
  })
})
