import { expect } from 'chai'
import { contentTypeOf, negotiate } from '../../../src/openapi/operation/accept.js'
import { contentKeyFor, isJson } from '../../../src/openapi/operation/media-type.js'

describe('isJson', () => {
  for (const type of ['application/json', 'text/json', 'Application/Problem+JSON; charset=utf-8']) {
    it(`is true for ${type}`, () => expect(isJson(type)).to.equal(true))
  }
  for (const type of ['application/jsonp', 'text/plain', 'json', 'application/json-seq', '+json']) {
    it(`is false for ${type}`, () => expect(isJson(type)).to.equal(false))
  }
})

describe('contentKeyFor', () => {
  const table: [keys: string[], sent: string, key: string | undefined][] = [
    [['application/json'], 'application/json; charset=utf-8', 'application/json'],
    [['application/json; charset=utf-8'], 'Application/JSON', 'application/json; charset=utf-8'],
    [['*/*', 'application/*', 'application/json'], 'application/json', 'application/json'],
    [['*/*', 'application/*'], 'application/xml', 'application/*'],
    [['*/*', 'application/*'], 'text/plain', '*/*'],
    [['application/*', 'application/*+json'], 'application/hal+json', 'application/*+json'],
    [
      ['application/json', 'application/json; v=2'],
      'application/json;v=2',
      'application/json; v=2',
    ],
    [['application/json', 'application/json; v=2'], 'application/json', 'application/json'],
    [['application/json'], 'application/json; v=2', 'application/json'],
    [['application/json; v=1', 'application/json; v=2'], 'application/json; v=3', undefined],
    [['application/json; v=1'], 'application/json', undefined],
    [['application/json'], 'text/json', undefined],
    [['*/*'], 'nonsense', undefined],
    [[], 'text/plain', undefined],
  ]
  for (const [keys, sent, key] of table) {
    it(`finds ${key} for ${sent} among ${keys.join(' | ')}`, () => {
      expect(contentKeyFor(keys, sent)).to.equal(key)
    })
  }
})

describe('negotiate', () => {
  const table: [keys: string[], accept: string | undefined, mediaType: string | undefined][] = [
    [['text/csv', 'application/json'], undefined, 'text/csv'],
    [['text/csv', 'application/json'], '*/*', 'text/csv'],
    [['text/csv', 'application/json'], 'application/json', 'application/json'],
    [['text/csv', 'application/json'], 'application/json, */*', 'application/json'],
    [['text/csv', 'application/json'], 'text/*;q=0.5, application/json', 'application/json'],
    [['text/csv', 'application/json'], 'text/csv;q=0, */*', 'application/json'],
    [['application/json'], 'application/json;q=0, */*', undefined],
    [['application/json'], 'text/html', undefined],
    [['application/vnd.a+json'], 'application/vnd.a+json; version=1', 'application/vnd.a+json'],
    [['application/json'], 'application/json; v=1; q=0', undefined],
    [['application/json'], 'application/json; charset=utf-8', 'application/json'],
    [
      ['application/json; v=1', 'application/json; v=2'],
      'application/json; v=2',
      'application/json; v=2',
    ],
    [['image/*'], 'text/html, image/png', 'image/png'],
    [['*/*'], 'text/html', 'text/html'],
    [['*/*'], '*/*', 'application/json'],
    [[], '*/*', undefined],
  ]
  for (const [keys, accept, mediaType] of table) {
    it(`chooses ${mediaType} of ${keys.join(' | ')} for ${accept}`, () => {
      expect(negotiate(keys, accept)?.mediaType).to.equal(mediaType)
    })
  }
})

describe('contentTypeOf', () => {
  for (const [mediaType, contentType] of [
    ['application/json', 'application/json; charset=utf-8'],
    ['application/json;charset=utf-8', 'application/json;charset=utf-8'],
    ['text/csv', 'text/csv; charset=utf-8'],
    ['text/plain; charset=iso-8859-1', 'text/plain; charset=iso-8859-1'],
    ['image/png', 'image/png'],
  ] as const) {
    it(`writes the charset of ${mediaType} once`, () => {
      expect(contentTypeOf(mediaType)).to.equal(contentType)
    })
  }
})
