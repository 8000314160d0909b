import { expect } from 'chai'
import { jsonWith, largeIntegersIn } from '../../../src/openapi/document/text/large-integers.js'

const json = (text: string) => jsonWith(largeIntegersIn([text]), JSON.parse(text))

describe('integers above 2^53 in examples', () => {
  for (const text of [
    '{"id":9223372036854775807,"list":[-9223372036854775808,9007199254740993,12345678901234567890]}',
    '[9007199254740992,9007199254740991,1,1.5,-0.1]',
    '{"text":"9223372036854775807, \\"9007199254740993\\"","id":9007199254740993}',
    '9223372036854775807',
  ]) {
    it(`keep their digits: ${text}`, () => {
      expect(json(text)).to.equal(text)
    })
  }

  it('are read from YAML as well, and no fraction, name or version is taken for one', () => {
    const yaml = 'id: 9223372036854775807\nv1234567890123456789: 1234567890123456789.5'
    expect([...largeIntegersIn([yaml]).values()]).to.deep.equal(['9223372036854775807'])
  })
})
