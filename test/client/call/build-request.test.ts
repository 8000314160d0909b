import { expect } from 'chai'
import fc from 'fast-check'
import { buildRequest } from '../../../src/client/call/build-request.js'
import { writeStyled } from '../../../src/client/call/write-styled.js'
import { compileClientTable } from '../../../src/openapi/compiled/client/compile-client-table.js'
import { compileTables } from '../../../src/openapi/compiled/compile-tables.js'
import { parseContract } from '../../../src/openapi/document/read-contract.js'
import { readForm } from '../../../src/openapi/serialization/form.js'
import { readParameters } from '../../../src/openapi/serialization/parameters.js'

const list = '{ type: array, items: { type: string } }'
const object =
  '{ type: object, additionalProperties: false, properties: { r: { type: integer }, g: { type: string } } }'
const styles = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
} as const
const schemas = { text: '{ type: string }', number: '{ type: number }', list, object }

/** Every parameter of one place, style, `explode` and kind of schema that OpenAPI has. */
const parameters = Object.entries(styles).flatMap(([place, names]) =>
  names.flatMap((style) =>
    [false, true].flatMap((explode) =>
      Object.entries(schemas).flatMap(([kind, schema]) => {
        const isForLists = style === 'spaceDelimited' || style === 'pipeDelimited'
        if (isForLists && (kind !== 'list' || explode)) return []
        if (style === 'deepObject' && (kind !== 'object' || !explode)) return []
        return [{ place, style, explode, kind, schema }]
      }),
    ),
  ),
)

function tablesOf({ place, style, explode, schema }: (typeof parameters)[number]) {
  const template = place === 'path' ? '/a/{p}' : '/a'
  const text = `
openapi: 3.1.0
info: { title: a, version: '1' }
paths:
  ${template}:
    get:
      operationId: op
      parameters:
        - { name: p, in: ${place}, required: true, style: ${style}, explode: ${explode}, schema: ${schema} }
      responses: { '204': { description: none } }
`
  const { document } = parseContract(text, 'api.yaml')
  const tables = compileTables(document)
  return { route: compileClientTable(document, tables).routes.op, entry: tables.operations.op }
}

const word = fc.string({
  minLength: 1,
  maxLength: 5,
  unit: fc.constantFrom(...'az09äß-_~!(*&=?#/+%'),
})
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: word,
  number: fc.integer(),
  // One item reads as a text, and none as an absent list.
  list: fc.array(word, { minLength: 2, maxLength: 3 }),
  object: fc.record({ r: fc.integer(), g: word }),
}

describe('the request of a call', () => {
  for (const parameter of parameters) {
    const { place, style, explode, kind } = parameter
    it(`has a ${kind} in the ${place}, ${style}${explode ? ', exploded' : ''}, as the server reads it`, () => {
      const { route, entry } = tablesOf(parameter)
      if (route === undefined || entry === undefined) throw new Error('no operation')
      // A header holds ASCII, and no percent-encoding.
      const sent = (values[kind] ?? fc.constant(null)).filter(
        (value) => place !== 'header' || /^[\w"{}:[\],.-]*$/.test(JSON.stringify(value)),
      )
      fc.assert(
        fc.property(sent, (value) => {
          const { url, init } = buildRequest(
            'http://a',
            route,
            { [place]: { p: value } },
            writeStyled,
          )
          const [path = '', query = ''] = url.slice('http://a'.length).split('?')
          const read = readParameters(
            { query, headers: { p: new Headers(init.headers).get('p') ?? undefined } },
            { p: path.slice('/a/'.length) },
            entry.parameters,
          )
          expect(JSON.parse(JSON.stringify(read))).to.deep.equal({ [place]: { p: value } })
        }),
        { numRuns: 50 },
      )
    })
  }

  it('has the fields of a form as the server reads them, and no member that is undefined', () => {
    const body = { a: 'ä &=', list: ['one', 'two'], none: undefined, deep: { b: 1 } }
    const route = {
      method: 'post',
      path: '/',
      body: 'application/x-www-form-urlencoded',
      responses: '204-',
    }
    const { init } = buildRequest('', route, { body, query: { x: undefined } })
    const read = readForm(String(init.body), [])
    expect({ ...read }).to.deep.equal({ a: 'ä &=', list: ['one', 'two'], deep: '{"b":1}' })
  })

  it('has the parts of a multipart form: text, JSON and files', async () => {
    const file = new File(['pixels'], 'a.png', { type: 'image/png' })
    const route = { method: 'post', path: '/', body: 'multipart/form-data', responses: '204-' }
    const { init } = buildRequest('', route, { body: { file, text: 7, deep: { b: 1 } } })
    expect(new Headers(init.headers).has('content-type')).to.equal(false)
    const form = init.body as FormData
    expect(form.get('text')).to.equal('7')
    expect((form.get('file') as File).name).to.equal('a.png')
    expect(await (form.get('deep') as File).text()).to.equal('{"b":1}')
  })
})
