import { expect } from 'chai'
import fc from 'fast-check'
import { normalizeEmail } from '../../../src/app/security/email-address.js'

describe('normalizeEmail', () => {
  it('makes one form of upper and lower case', () => {
    expect(normalizeEmail('Ada.Lovelace+X@Example.COM')).to.equal('ada.lovelace+x@example.com')
  })

  it('stores an internationalized domain in one form (SEC-03)', () => {
    const domains = [
      'bücher.example',
      'BÜCHER.example',
      'bu\u0308cher.example',
      'XN--BCHER-KVA.example',
    ]
    for (const domain of domains) {
      expect(normalizeEmail(`ada@${domain}`), domain).to.equal('ada@xn--bcher-kva.example')
    }
  })

  it('never merges what only looks alike (SEC-03)', () => {
    const lookalikes = [
      ['mike@github.com', 'm\u0131ke@github.com', 'mike@g\u0131thub.com', 'M\u0130KE@github.com'],
      ['kate@kelvin.org', '\u212aate@kelvin.org', 'kate@\u212aelvin.org'],
      ['boss@site.com', 'bo\u017fs@site.com', 'boss@\u017fite.com', 'boss@\uff53ite.com'],
      ['fine@office.com', '\ufb01ne@office.com', 'fine@of\ufb01ce.com'],
    ]
    for (const [address, ...others] of lookalikes) {
      expect(normalizeEmail(address ?? '')).to.equal(address)
      for (const other of others) expect(normalizeEmail(other), other).not.to.equal(address)
    }
  })

  const impossible = [
    ...['', '@', 'ada', 'ada@', '@example.com', 'ada@localhost', 'ada@1.2', 'ada@[127.0.0.1]'],
    ...[
      'a,b@example.com',
      'a b@example.com',
      'a\tb@example.com',
      'a\0b@example.com',
      'ada@exa\0mple.com',
    ],
    ...[
      'ada@example.com\n',
      '\nada@example.com',
      'ada@example.com\r\nBcc: x@y.com',
      ' ada@example.com',
    ],
    ...[
      '.ada@example.com',
      'ada.@example.com',
      'a..b@example.com',
      '"ada"@example.com',
      'a@b@example.com',
    ],
    ...[
      'ada@example..com',
      'ada@.com',
      'ada@example.com.',
      'ada@-a.com',
      'ada@a-.com',
      'ada@a_b.com',
    ],
    ...['ada@ex%61mple.com', 'ada@example.com:25', 'ada@example.com/x', 'ada@xn--zzzz--.com'],
    ...['ada@exam\ud800ple.com', 'ad\ud800a@example.com', 'ada@example。com'],
  ]
  it('refuses what can be no address (SEC-04, SEC-06)', () => {
    for (const text of impossible)
      expect(normalizeEmail(text), JSON.stringify(text)).to.equal(undefined)
  })

  it('counts the length of what is stored: 254 in all, 64 before the @ (SEC-04)', () => {
    const domain = (last: number) => `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(last)}.com`
    const longest = `${'a'.repeat(64)}@${domain(57)}`
    expect(longest).to.have.length(254)
    expect(normalizeEmail(longest)).to.equal(longest)
    expect(normalizeEmail(`${'a'.repeat(64)}@${domain(58)}`)).to.equal(undefined)
    expect(normalizeEmail(`${'a'.repeat(64)}@b.com`)).to.equal(`${'a'.repeat(64)}@b.com`)
    expect(normalizeEmail(`${'a'.repeat(65)}@b.com`)).to.equal(undefined)
    expect(normalizeEmail(`a@${'ü'.repeat(64)}.com`)).to.equal(undefined)
  })

  it('gives lower-case ASCII that it gives again, or nothing, for any text', () => {
    const part = fc.string({ unit: 'grapheme' })
    const likely = fc.tuple(fc.emailAddress(), fc.constantFrom('', '\u212a', 'ü', '\u017f', 'Ω'))
    const addresses = fc.oneof(
      fc.tuple(part, part).map(([local, domain]) => `${local}@${domain}.com`),
      likely.map(([address, extra]) => address.replace('@', `@${extra}`)),
      fc.emailAddress(),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(addresses, (text) => {
        const address = normalizeEmail(text)
        if (address === undefined) return
        expect(address).to.match(/^[!-~]+@[a-z\d.-]+$/)
        expect(address).to.equal(address.toLowerCase())
        expect(address.length).to.be.at.most(254)
        expect(normalizeEmail(address)).to.equal(address)
        expect(normalizeEmail(address.toUpperCase())).to.equal(address)
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses what is longer than any address unread: to convert such a domain takes its square', () => {
    const letters = Array.from({ length: 130_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + (i % 20_000)),
    )
    expect(normalizeEmail(`ada@${letters.join('')}.example`)).to.equal(undefined)
  })

  it('takes any ordinary address', () => {
    const ordinary = fc.emailAddress().filter((address) => address.length <= 254)
    fc.assert(
      fc.property(ordinary, (address) => {
        expect(normalizeEmail(address)).to.equal(address.toLowerCase())
      }),
    )
  })
})
