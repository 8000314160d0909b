import { expect } from 'chai'
import fc from 'fast-check'
import { email } from '../../../src/openapi/validation/formats.js'

describe('the format email', () => {
  for (const address of [
    'ada@example.com',
    'a@b.c',
    "ada.lovelace+tag!#$%&'*/=?^_`{|}~-@example.co.uk",
    '1@1.2',
    'ada@bücher.example',
    'ada@例え.テスト',
    'ada@xn--bcher-kva.example',
    'ada@नमस्ते.भारत',
    'ada@a-b--c.example',
  ]) {
    it(`takes ${address}`, () => {
      expect(email.test(address)).to.equal(true)
    })
  }

  for (const [title, address] of [
    ['nothing', ''],
    ['no @', 'ada.example.com'],
    ['two @', 'ada@ada@example.com'],
    ['no local part', '@example.com'],
    ['a single label', 'ada@localhost'],
    ['dots that are no dot-atom', '.ada@example.com'],
    ['dots that are no dot-atom', 'ada.@example.com'],
    ['dots that are no dot-atom', 'a..da@example.com'],
    ['an empty label', 'ada@example..com'],
    ['an empty label', 'ada@.example.com'],
    ['a trailing dot', 'ada@example.com.'],
    ['an outer hyphen', 'ada@-example.com'],
    ['an outer hyphen', 'ada@example-.com'],
    ['a local part in another script', 'adä@example.com'],
    ['a quoted local part', '"ada"@example.com'],
    ['a comment', 'ada(x)@example.com'],
    ['a name', 'Ada <ada@example.com>'],
    ['an address literal', 'ada@[127.0.0.1]'],
    ['an underscore in the domain', 'ada@ex_ample.com'],
    ['SEC-04 a comma', 'ada@example.com,eve@evil.example'],
    ['SEC-04 a comma', 'ada,eve@example.com'],
    ['SEC-04 a space', 'ada @example.com'],
    ['SEC-04 a space', ' ada@example.com'],
    ['SEC-04 NUL', 'ada\u0000@example.com'],
    ['SEC-04 a line break', 'ada@example.com\n'],
    ['SEC-04 a line break', 'ada@example.com\r\nBcc: eve@evil.example'],
    ['SEC-04 a control character', 'ada@exam\u007fple.com'],
    ['an invisible character', 'ada@exam\u200bple.com'],
    ['a right-to-left override', 'ada@exam\u202eple.com'],
    ['SEC-06 a lone surrogate', 'ada@exam\ud800ple.com'],
  ] as const) {
    it(`refuses ${title}: ${JSON.stringify(address)}`, () => {
      expect(email.test(address)).to.equal(false)
    })
  }

  it('takes no address with a character that splits or hides one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
        if (/[\u0000- ,;:"<>()[\]\\\u007f]/.test(text)) {
          expect(email.test(`a${text}@example.com`)).to.equal(false)
          expect(email.test(`a@example${text}.com`)).to.equal(false)
        }
      }),
    )
  })

  it('answers at once for long texts that are almost an address', () => {
    for (const text of [`${'a'.repeat(1e5)}`, `a@${'a-'.repeat(5e4)}`, `a@${'a.'.repeat(5e4)}`]) {
      expect(email.test(text)).to.equal(false)
    }
  })
})
