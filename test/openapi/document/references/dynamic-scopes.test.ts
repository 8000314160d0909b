import { expect } from 'chai'
import type { ContractDocument } from '../../../../src/openapi/document/contract-document.js'
import { contractFromData } from '../../../../src/openapi/document/read-contract.js'
import { compileValidators } from '../../../../src/openapi/validation/compile-validators.js'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** A contract whose operations `get<name>` answer with the schema of that name. */
function documentOf(schemas: Readonly<Record<string, unknown>>): ContractDocument {
  const paths = Object.keys(schemas).map((name) => {
    const content = { 'application/json': { schema: ref(name) } }
    const responses = { 200: { description: 'ok', content } }
    return [`/${name}`, { get: { operationId: `get${name}`, responses } }]
  })
  const info = { title: 'T', version: '1' }
  const data = { openapi: '3.1.0', info, paths: Object.fromEntries(paths), components: { schemas } }
  return contractFromData(data, 'api.json').document
}

function judge(document: ContractDocument, name: string, value: unknown): boolean | undefined {
  const operation = compileValidators(document).validators[`get${name}`]
  return operation?.responses['200']?.body['application/json']?.(value)
}

describe('$dynamicRef', () => {
  const trees = {
    Tree: {
      $dynamicAnchor: 'node',
      type: 'object',
      properties: { children: { type: 'array', items: { $dynamicRef: '#node' } } },
    },
    StrictTree: { $dynamicAnchor: 'node', ...ref('Tree'), unevaluatedProperties: false },
  }

  it('leads to the outermost schema around that bears the anchor', () => {
    const document = documentOf(trees)
    expect(judge(document, 'Tree', { children: [{ name: 1 }] })).to.equal(true)
    expect(judge(document, 'StrictTree', { children: [{ children: [] }] })).to.equal(true)
    expect(judge(document, 'StrictTree', { children: [{ name: 1 }] })).to.equal(false)
    expect(judge(document, 'StrictTree', { children: [{ children: [{ name: 1 }] }] })).to.equal(
      false,
    )
  })

  it('makes a component for each use in which a schema means something else, and no more', () => {
    const { components } = documentOf(trees)
    expect(Object(components).schemas).to.have.all.keys('Tree', 'StrictTree', 'Tree_2')
    expect(JSON.stringify(components)).to.not.include('$dynamic')
  })

  it('fills in the item of a generic list', () => {
    const item = (schema: unknown) => ({ $defs: { T: { $dynamicAnchor: 'T', ...Object(schema) } } })
    const document = documentOf({
      List: { $id: 'https://example.com/list', ...item({}), items: { $dynamicRef: '#T' } },
      Names: { $id: 'https://example.com/names', ...item({ type: 'string' }), $ref: 'list' },
      Ages: { $id: 'https://example.com/ages', ...item({ type: 'integer' }), $ref: 'list' },
    })
    expect(judge(document, 'List', ['a', 1])).to.equal(true)
    expect([judge(document, 'Names', ['a']), judge(document, 'Names', [1])]).to.eql([true, false])
    expect([judge(document, 'Ages', ['a']), judge(document, 'Ages', [1])]).to.eql([false, true])
  })

  it('is a plain reference where its target is no dynamic anchor', () => {
    const document = documentOf({
      Outer: { $defs: { x: { $dynamicAnchor: 'x', type: 'string' } }, ...ref('Inner') },
      Inner: {
        $id: 'https://example.com/inner',
        $defs: { x: { $anchor: 'x', type: 'integer' } },
        items: { $dynamicRef: '#x' },
      },
    })
    expect([judge(document, 'Outer', ['a']), judge(document, 'Outer', [1])]).to.eql([false, true])
  })

  it('counts beside a $ref', () => {
    const document = documentOf({
      Both: { ...ref('Text'), $dynamicRef: '#short' },
      Text: { type: 'string' },
      Short: { $dynamicAnchor: 'short', maxLength: 2 },
    })
    expect([1, 'abc', 'ab'].map((value) => judge(document, 'Both', value))).to.eql([
      false,
      false,
      true,
    ])
  })
})
