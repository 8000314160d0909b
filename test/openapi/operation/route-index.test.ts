import { expect } from 'chai'
import type { HttpMethod, OperationEntry } from '../../../src/openapi/compiled/tables.js'
import { indexRoutes } from '../../../src/openapi/operation/route-index.js'

const entry = (method: HttpMethod, path: string): OperationEntry => ({
  method,
  path,
  security: [],
  rateLimit: null,
  parameters: [],
  requestBody: null,
  responses: {},
})

describe('the route index', () => {
  const find = indexRoutes({
    listTasks: entry('get', '/tasks'),
    createTask: entry('post', '/tasks'),
    getTask: entry('get', '/tasks/{id}'),
    getNextTask: entry('get', '/tasks/next'),
    getFile: entry('get', '/files/{name}.{ext}'),
    getTag: entry('get', '/tasks/{id}/tags/{tag}'),
    getAnyTag: entry('get', '/tasks/all/tags/{tag}'),
    getOwner: entry('get', '/tasks/{id}/owner/name'),
    getFileOf: entry('get', '/files/{name}-{version}.{ext}'),
  })

  const idOf = (method: string, path: string) => {
    const match = find(method, path)
    return match.kind === 'operation' ? match.route.operationId : match.kind
  }

  it('finds an operation by method and path', () => {
    expect(idOf('GET', '/tasks')).to.equal('listTasks')
    expect(idOf('post', '/tasks')).to.equal('createTask')
  })

  it('prefers a literal path to a template, and the template with more literal text', () => {
    expect(idOf('GET', '/tasks/next')).to.equal('getNextTask')
    expect(idOf('GET', '/tasks/all/tags/7')).to.equal('getAnyTag')
    expect(idOf('GET', '/tasks/1/tags/7')).to.equal('getTag')
  })

  it('tells templates apart that have their parameters in the same segments, or in others', () => {
    expect(idOf('GET', '/tasks/7/owner/name')).to.equal('getOwner')
    expect(idOf('GET', '/tasks/7/owner/')).to.equal('unknownPath')
    expect(idOf('GET', '/tasks//tags/7')).to.equal('unknownPath')
    expect(idOf('GET', '/files/a-2.txt')).to.equal('getFile')
    expect(idOf('GET', '/tasks/all/tags/')).to.equal('unknownPath')
  })

  it('leaves the parameters of a path as they are written', () => {
    const match = find('GET', '/files/a%20b.txt')
    expect(match)
      .to.have.nested.property('route.pathParameters')
      .that.deep.equals({ name: 'a%20b', ext: 'txt' })
  })

  it('names the methods that a path has, where the method is another', () => {
    expect(find('DELETE', '/tasks')).to.deep.equal({ kind: 'wrongMethod', allow: ['GET', 'POST'] })
    expect(find('POST', '/tasks/1')).to.deep.equal({ kind: 'wrongMethod', allow: ['GET'] })
  })

  for (const path of [
    '//tasks',
    '/tasks/',
    '/Tasks',
    '/%74asks',
    '/tasks//',
    '/tasks/%ff',
    '/',
    '',
    '/filesXatxt',
  ]) {
    it(`knows nothing at ${JSON.stringify(path)}`, () => {
      expect(idOf('GET', path)).to.equal('unknownPath')
    })
  }

  it('is not confused by names from the prototype', () => {
    expect(idOf('GET', '__proto__')).to.equal('unknownPath')
    expect(idOf('constructor', '/tasks')).to.equal('wrongMethod')
  })
})
