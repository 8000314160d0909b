import { expect } from 'chai'
import fc from 'fast-check'
import { unreadableStyle } from '../../../src/openapi/check/unreadable-style.js'
import type {
  SerializedType,
  ValueShape,
} from '../../../src/openapi/compiled/serialization-types.js'
import type { ParameterEntry, ParameterLocation } from '../../../src/openapi/compiled/tables.js'
import {
  type ParameterSource,
  readParameters,
  writeParameters,
} from '../../../src/openapi/serialization/parameters.js'
import {
  UnreadableValue,
  UnwritableValue,
} from '../../../src/openapi/serialization/unreadable-value.js'

const object = { type: 'object', isOpen: true, members: {} } as const

function entry(
  location: ParameterLocation,
  style: string,
  explode: boolean,
  type: SerializedType | ValueShape,
  name = 'color',
): ParameterEntry {
  const shape = typeof type === 'string' ? { type } : type
  return { in: location, name, required: false, style, explode, mediaType: null, ...shape }
}

/** What the parameters of a path are, as the router finds them. */
function pathParameterIn(path: string): Record<string, string> {
  return { color: path.slice(1) }
}

const read = (parameter: ParameterEntry, { path = '/', query = '', headers = {} }) =>
  readParameters({ query, headers } as ParameterSource, pathParameterIn(path), [parameter])[
    parameter.in
  ]?.[parameter.name]

/** Written with the value, and read again. */
function roundTrip(parameter: ParameterEntry, value: unknown): unknown {
  const written = writeParameters('/{color}', [{ entry: parameter, value }])
  return read(parameter, {
    path: written.path,
    query: written.query.slice(1),
    headers: Object.fromEntries(
      written.headers.map(([name, text]) => [name.toLowerCase(), text] as const),
    ),
  })
}

const list = ['blue', 'black', 'brown']
const rgb = { R: '100', G: '200', B: '150' }

describe('the style of a parameter', () => {
  // OpenAPI 3.1.1, "Style Examples".
  const table: [ParameterEntry, value: unknown, written: string][] = [
    [entry('path', 'simple', false, 'primitive'), 'blue', '/blue'],
    [entry('path', 'simple', false, 'array'), list, '/blue,black,brown'],
    [entry('path', 'simple', false, object), rgb, '/R,100,G,200,B,150'],
    [entry('path', 'simple', true, object), rgb, '/R=100,G=200,B=150'],
    [entry('path', 'label', false, 'primitive'), 'blue', '/.blue'],
    [entry('path', 'label', false, 'array'), list, '/.blue,black,brown'],
    [entry('path', 'label', true, 'array'), list, '/.blue.black.brown'],
    [entry('path', 'label', false, object), rgb, '/.R,100,G,200,B,150'],
    [entry('path', 'label', true, object), rgb, '/.R=100.G=200.B=150'],
    [entry('path', 'matrix', false, 'primitive'), 'blue', '/;color=blue'],
    [entry('path', 'matrix', false, 'array'), list, '/;color=blue,black,brown'],
    [entry('path', 'matrix', true, 'array'), list, '/;color=blue;color=black;color=brown'],
    [entry('path', 'matrix', false, object), rgb, '/;color=R,100,G,200,B,150'],
    [entry('path', 'matrix', true, object), rgb, '/;R=100;G=200;B=150'],
    [entry('query', 'form', true, 'primitive'), 'blue', '?color=blue'],
    [entry('query', 'form', true, 'array'), list, '?color=blue&color=black&color=brown'],
    [entry('query', 'form', false, 'array'), list, '?color=blue,black,brown'],
    [entry('query', 'form', true, object), rgb, '?R=100&G=200&B=150'],
    [entry('query', 'form', false, object), rgb, '?color=R,100,G,200,B,150'],
    [entry('query', 'spaceDelimited', false, 'array'), list, '?color=blue%20black%20brown'],
    [entry('query', 'spaceDelimited', false, object), rgb, '?color=R%20100%20G%20200%20B%20150'],
    [entry('query', 'pipeDelimited', false, 'array'), list, '?color=blue|black|brown'],
    [entry('query', 'pipeDelimited', false, object), rgb, '?color=R|100|G|200|B|150'],
    [
      entry('query', 'deepObject', true, object),
      rgb,
      '?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150',
    ],
    [entry('header', 'simple', false, 'array'), list, 'color: blue,black,brown'],
    [entry('header', 'simple', true, object), rgb, 'color: R=100,G=200,B=150'],
    [entry('cookie', 'form', false, 'array'), list, 'Cookie: color=blue,black,brown'],
    [entry('cookie', 'form', false, object), rgb, 'Cookie: color=R,100,G,200,B,150'],
    [
      entry('cookie', 'cookie', true, 'array'),
      list,
      'Cookie: color=blue; color=black; color=brown',
    ],
  ]
  for (const [parameter, value, expected] of table) {
    const { style, explode, type } = parameter
    it(`${style}, ${explode ? 'exploded' : 'not exploded'}, ${type}: ${expected}`, () => {
      const written = writeParameters('/{color}', [{ entry: parameter, value }])
      const [header] = written.headers.map((pair) => pair.join(': '))
      const text = parameter.in === 'path' ? written.path : (header ?? written.query)
      expect(text).to.equal(expected)
      expect(roundTrip(parameter, value)).to.deep.equal(value)
    })
  }
})

describe('readParameters', () => {
  it('reads the delimiters that a caller has percent-encoded', () => {
    for (const query of ['color=a%2Cb', 'color=a,b']) {
      expect(read(entry('query', 'form', false, 'array'), { query })).to.deep.equal(['a', 'b'])
    }
    const spaced = entry('query', 'spaceDelimited', false, 'array')
    expect(read(spaced, { query: 'color=a+b%20c' })).to.deep.equal(['a', 'b', 'c'])
  })

  it('reads an object whose members stand in the query, without the parameters beside it', () => {
    const page = entry('query', 'form', true, object, 'page')
    const sort = entry('query', 'form', true, 'primitive', 'sort')
    const source = { query: 'offset=1&limit=2&sort=up', headers: {} }
    expect(readParameters(source, {}, [page, sort])).to.deep.equal({
      query: { page: { offset: '1', limit: '2' }, sort: 'up' },
    })
  })

  it('reads the lists in a deep object', () => {
    const filter = entry('query', 'deepObject', true, object, 'filter')
    for (const query of [
      'filter[sizes]=1&filter[sizes]=2',
      'filter[sizes][]=1&filter[sizes][]=2',
      'filter%5Bsizes%5D%5B0%5D=1&filter%5Bsizes%5D%5B1%5D=2',
    ]) {
      expect(read(filter, { query })).to.deep.equal({ sizes: ['1', '2'] })
    }
  })

  it('reads a list in a header with blanks, and in several lines', () => {
    const kinds = entry('header', 'simple', false, 'array', 'X-Kinds')
    for (const value of ['new, used', 'new ,used', ['new', 'used']]) {
      expect(read(kinds, { headers: { 'x-kinds': value } })).to.deep.equal(['new', 'used'])
    }
  })

  it('reads JSON in a parameter with content, and says where it is not JSON', () => {
    const filter = { ...entry('query', 'form', true, object), mediaType: 'application/json' }
    expect(read(filter, { query: 'color=%7B%22a%22%3A1%7D' })).to.deep.equal({ a: 1 })
    expect(() => read(filter, { query: 'color=%7B' })).to.throw(UnreadableValue, 'must be JSON')
  })

  it('reads the whole query as one value', () => {
    const whole = { ...entry('querystring', 'form', true, object), mediaType: 'application/json' }
    expect(read(whole, { query: '%7B%22a%22%3A1%7D' })).to.deep.equal({ a: 1 })
    const form = { ...whole, mediaType: 'application/x-www-form-urlencoded' }
    expect(read(form, { query: 'a=1&b=2' })).to.deep.equal({ a: '1', b: '2' })
  })

  it('refuses a single value that comes twice, and text in another style', () => {
    const one = entry('query', 'form', true, 'primitive')
    expect(() => read(one, { query: 'color=a&color=b' })).to.throw(UnreadableValue, 'twice')
    const label = entry('path', 'label', false, 'primitive')
    expect(() => read(label, { path: '/blue' })).to.throw(UnreadableValue, 'style label')
    const pairs = entry('path', 'simple', false, object)
    expect(() => read(pairs, { path: '/R,100,G' })).to.throw(UnreadableValue, 'in turn')
  })

  it('gives a member called __proto__ no power', () => {
    const filter = entry('query', 'deepObject', true, object)
    read(filter, { query: 'color[__proto__][admin]=1&color[constructor][prototype][x]=1' })
    expect(({} as { admin?: unknown; x?: unknown }).admin).to.equal(undefined)
    expect(({} as { x?: unknown }).x).to.equal(undefined)
  })

  it('refuses brackets in brackets without end', () => {
    const filter = entry('query', 'deepObject', true, object)
    expect(() => read(filter, { query: `color${'[a]'.repeat(50)}=1` })).to.throw(UnreadableValue)
  })
})

describe('every style', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  const ascii = fc.string({ minLength: 1, maxLength: 8 })
  const name = fc.stringMatching(/^[a-z]{1,6}$/)
  const styles: [ParameterLocation, string][] = [
    ['path', 'simple'],
    ['path', 'label'],
    ['path', 'matrix'],
    ['query', 'form'],
    ['query', 'spaceDelimited'],
    ['query', 'pipeDelimited'],
    ['query', 'deepObject'],
    ['header', 'simple'],
    ['cookie', 'form'],
    ['cookie', 'cookie'],
  ]
  for (const [location, style] of styles) {
    for (const explode of [true, false]) {
      for (const type of ['primitive', 'array', object] as const) {
        const parameter = entry(location, style, explode, type)
        if (unreadableStyle(parameter) !== undefined) continue
        const one = location === 'header' || style === 'cookie' ? ascii : text
        const value =
          type === 'primitive'
            ? one
            : type === 'array'
              ? fc.array(one, { minLength: 1, maxLength: 5 })
              : fc.dictionary(name, one, { minKeys: 1, maxKeys: 5 })
        it(`${style} in ${location}, ${explode ? 'exploded' : 'whole'}, ${parameter.type}: what was written is read`, () => {
          let tried = 0
          fc.assert(
            fc.property(value, (sent) => {
              try {
                expect(roundTrip(parameter, sent)).to.deep.equal(sent)
                tried += 1
              } catch (error) {
                if (!(error instanceof UnwritableValue)) throw error
              }
            }),
          )
          expect(tried).to.be.greaterThan(20)
        })
      }
    }
  }
})
