import { expect } from 'chai'
import { ContractError } from '../../../src/openapi/document/contract-error.js'
import { parseContract } from '../../../src/openapi/document/read-contract.js'

function messageOf(text: string): string {
  try {
    parseContract(text, 'api.yaml')
  } catch (error) {
    if (error instanceof ContractError) return error.message
    throw error
  }
  return ''
}

describe('a contract of one text', () => {
  it('says file and line of YAML that does not parse', () => {
    const message = messageOf('openapi: 3.0.3\ninfo: [1\npaths: }\n')
    expect(message).to.match(/^api\.yaml:3: does not parse as YAML: .+ \(#\)$/m)
  })

  it('refuses a key that comes twice', () => {
    expect(messageOf('openapi: 3.0.3\npaths: {}\ninfo: {}\npaths: {}\n')).to.match(
      /^api\.yaml:4: does not parse as YAML: duplicated mapping key/,
    )
  })

  it('says file and line of JSON that does not parse', () => {
    expect(messageOf('{\n  "openapi": "3.0.3",\n  "paths": {\n')).to.match(/^api\.yaml:4: does not/)
  })

  for (const [title, text, expected] of [
    ['an empty text', '', 'api.yaml:1: is not an OpenAPI document: it is not an object (#)'],
    ['a list', '- 1', 'api.yaml:1: is not an OpenAPI document: it is not an object (#)'],
    [
      'another document',
      'a: 1',
      'api.yaml:1: is not an OpenAPI document: it has neither `openapi` nor `swagger` (#)',
    ],
    [
      'Swagger 1.2',
      '\nswagger: "1.2"',
      'api.yaml:2: is of version 1.2; versions 2.0, 3.0, 3.1 and 3.2 can be read (#/swagger)',
    ],
    [
      'OpenAPI 4',
      'info: {}\nopenapi: 4.0.0',
      'api.yaml:2: is of version 4.0.0; versions 2.0, 3.0, 3.1 and 3.2 can be read (#/openapi)',
    ],
    [
      'a second YAML document',
      'openapi: 3.1.0\n---\nopenapi: 3.1.0',
      'api.yaml:1: holds more than one YAML document (#)',
    ],
  ] as const) {
    it(`refuses ${title}`, () => {
      expect(messageOf(text)).to.equal(expected)
    })
  }

  it('refuses an alias that contains itself', () => {
    expect(messageOf('openapi: 3.0.3\npaths: &a\n  /x: *a\n')).to.include('cannot be read as data')
  })

  it('refuses aliases that multiply without end', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`,
    )
    expect(messageOf(`openapi: 3.0.3\nl0: &l0 x\n${levels.join('\n')}\n`)).to.include(
      'cannot be read as data',
    )
  })

  it('copies out aliases and merged keys', () => {
    const { document } = parseContract(
      'openapi: 3.0.3\nx-a: &a { b: 1 }\nx-c: *a\nx-d: { <<: *a, e: 2 }\n',
      'api.yaml',
    )
    expect(document).to.deep.include({ 'x-c': { b: 1 }, 'x-d': { b: 1, e: 2 } })
  })

  it('keeps a member called __proto__ a member', () => {
    const { document } = parseContract('openapi: 3.0.3\nx-a: { __proto__: { b: 1 } }\n', 'api.yaml')
    expect(Object.keys(document['x-a'] as object)).to.deep.equal(['__proto__'])
  })

  describe('locate', () => {
    const text = [
      'openapi: 3.0.3',
      'x-list:',
      '  - a: 1',
      '  - b: &b { c: 1 }',
      'x-alias: *b',
      'paths:',
      '  /a/{b}~c:',
      '    get:',
      '      responses:',
      '        200: { description: ok }',
    ].join('\n')

    for (const [pointer, line] of [
      ['#', 1],
      ['#/x-list/1/b/c', 4],
      ['#/x-alias/c', 4],
      ['#/paths', 6],
      ['#/paths/~1a~1{b}~0c/get', 8],
      ['#/paths/~1a~1{b}~0c/get/responses/200/description', 10],
      ['#/paths/~1a~1{b}~0c/get/tags/0', 8],
    ] as const) {
      it(`finds ${pointer} in line ${line}, in YAML`, () => {
        expect(parseContract(text, 'api.yaml').locate(pointer).line).to.equal(line)
      })
    }

    it('finds lines in JSON, too', () => {
      const json = JSON.stringify({ openapi: '3.0.3', paths: { '/a': { get: {} } } }, null, 2)
      expect(parseContract(json, 'api.json').locate('#/paths/~1a/get').line).to.equal(5)
    })
  })
})
