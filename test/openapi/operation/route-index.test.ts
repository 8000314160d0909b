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
    expect(find('DELETE', '/tasks')).to.deep.equal({
      kind: 'wrongMethod',
      allow: ['GET', 'POST', 'HEAD'],
    })
    expect(find('POST', '/tasks/1')).to.deep.equal({ kind: 'wrongMethod', allow: ['GET', 'HEAD'] })
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

  it('serves HEAD where GET is, and no other method for another', () => {
    expect(idOf('HEAD', '/tasks')).to.equal('listTasks')
    expect(idOf('HEAD', '/tasks/7')).to.equal('getTask')
  })
})

describe('the route index, on the paths that people write', () => {
  const at = (paths: Record<string, OperationEntry>, path: string, method = 'GET', query = '') => {
    const match = indexRoutes(paths)(method, path, query)
    return match.kind === 'operation' ? match.route.operationId : match.kind
  }

  it('prefers the template with more literal text, whatever the order of the file', () => {
    const job = entry('post', '/jobs/{id}')
    const cancel = entry('post', '/jobs/{id}:cancel')
    for (const paths of [
      { job, cancel },
      { cancel, job },
    ]) {
      expect(at(paths, '/jobs/7', 'POST')).to.equal('job')
      expect(at(paths, '/jobs/7:cancel', 'POST')).to.equal('cancel')
    }
  })

  it('finds literals that a URL can hold only percent-encoded, in either case of the digits', () => {
    const paths = { size: entry('get', '/größe/{id}'), blank: entry('get', '/a b') }
    expect(at(paths, '/gr%C3%B6%C3%9Fe/7')).to.equal('size')
    expect(at(paths, '/gr%c3%b6%c3%9fe/7')).to.equal('size')
    expect(at(paths, '/a%20b')).to.equal('blank')
    expect(at({ done: entry('get', '/100%25/%7Bid%7D') }, '/100%25/%7Bid%7D')).to.equal('done')
  })

  it('serves an operation below the base paths of its servers, and at its bare path', () => {
    const paths = { you: { ...entry('get', '/you/{id}'), basePaths: ['/v2', '/v3'] } }
    for (const path of ['/v2/you/1', '/v3/you/1', '/you/1']) expect(at(paths, path)).to.equal('you')
    expect(at(paths, '/v4/you/1')).to.equal('unknownPath')
  })

  it('tells paths apart by the query that they ask for, and drops fragments', () => {
    const paths = {
      list: entry('get', '/?Action=List'),
      make: entry('get', '/?Action=Make'),
      other: entry('get', '/#other'),
    }
    expect(at(paths, '/', 'GET', 'Action=Make&x=1')).to.equal('make')
    expect(at(paths, '/', 'GET', 'Action=List')).to.equal('list')
    expect(at(paths, '/', 'GET', '')).to.equal('other')
  })

  it('knows the methods of OpenAPI 3.2', () => {
    const paths = { search: entry('query', '/a'), copy: entry('COPY', '/a') }
    expect(at(paths, '/a', 'QUERY')).to.equal('search')
    expect(at(paths, '/a', 'COPY')).to.equal('copy')
  })
})
