import { expect } from 'chai'
import { checkDocument } from '../../../src/openapi/check/check-contract.js'
import { contractOf } from '../../codegen/support/contracts.js'

/** What is said of a parameter of `GET /x/{a}`. */
function saidOf(parameter: Record<string, unknown>): string[] {
  const get = { parameters: [{ name: 'a', ...parameter }], responses: { 200: { description: '' } } }
  const path = parameter.in === 'path' ? '/x/{a}' : '/x'
  return checkDocument(contractOf({ openapi: '3.2.0', paths: { [path]: { get } } }))
    .filter(({ kind }) => kind === 'style')
    .map(({ message, location }) => `${location().line ?? '?'}: ${message}`)
}

const object = { type: 'object', properties: { b: { type: 'string' } } }
const withMember = (member: unknown) => ({ type: 'object', properties: { b: member } })
const list = { type: 'array', items: { type: 'string' } }

describe('a style that can not be read', () => {
  for (const [parameter, problem] of [
    [{ in: 'path', required: true, style: 'deepObject', schema: object }, 'use simple, label'],
    [{ in: 'query', style: 'deepObject', schema: { type: 'string' } }, 'is for objects; use form'],
    [{ in: 'query', style: 'deepObject', explode: false, schema: object }, 'set explode: true'],
    [{ in: 'query', style: 'pipeDelimited', schema: { type: 'integer' } }, 'lists and objects'],
    [{ in: 'header', schema: withMember(list) }, 'can\'t hold the list or object in "b"'],
    [{ in: 'query', style: 'simple', schema: list }, 'is not for query parameters'],
  ] as const) {
    it(`is reported with its line: ${JSON.stringify(parameter)}`, () => {
      const [said, ...others] = saidOf(parameter)
      expect(said)
        .to.match(/^\d+: a: /)
        .and.to.contain(problem)
      expect(others).to.deep.equal([])
    })
  }

  it('is not that of a list in an exploded object, of an open schema or of content', () => {
    for (const parameter of [
      { in: 'query', schema: withMember(list) },
      { in: 'query', style: 'deepObject', schema: list },
      { in: 'query', style: 'deepObject', schema: {} },
      { in: 'query', style: 'deepObject', schema: object },
      { in: 'query', content: { 'application/json': { schema: withMember(object) } } },
    ]) {
      expect(saidOf(parameter), JSON.stringify(parameter)).to.deep.equal([])
    }
  })
})
