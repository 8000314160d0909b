import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type RequestHandler, Router } from 'express'
import { stringify } from 'yaml'
import { docsFiles, locateDocsFile } from './docs-files.js'

/**
 * The documentation of a contract: where what is (`/`), to try (`/docs`, Swagger UI), to read (`/redoc`, ReDoc), and as data (`/openapi.json`,
 * `/openapi.yaml`). Everything that the pages load comes from here.
 */
export function docsRoutes(document: object): Router {
  const router = Router({ strict: true, caseSensitive: true })
  const json = sendMade(() => JSON.stringify(document, null, 2))
  router.get('/openapi.json', withHeaders({ 'Content-Type': 'application/json' }), json)
  const yaml = sendMade(() => stringify(document, { aliasDuplicateObjects: false }))
  router.get('/openapi.yaml', withHeaders({ 'Content-Type': 'application/yaml' }), yaml)

  for (const [path, file] of Object.entries(docsFiles)) {
    const source = locateDocsFile(file)
    const headers = {
      'Content-Type': file.type,
      'Content-Security-Policy': contentSecurityPolicy(path === '/redoc' ? redocNeeds : {}),
    }
    const make = () => (path === '/redoc/redoc.js' ? readRedoc(source) : readFile(source))
    router.get(path, withHeaders(headers), sendMade(make))
  }
  // What a page loads is named relative to its path, so that all of it can stand below another path.
  for (const page of ['/docs', '/redoc']) {
    router.get(`${page}/`, (_request, response) => response.redirect(308, `..${page}`))
  }
  return router
}

/** Directive -> sources. Only what this server sends, and no script or style that stands in a page itself. */
const strict: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Icons stand in style sheets.
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

/**
 * ReDoc fills style elements by script. They begin empty (the first hash), but for one that its bundle holds (the second; when
 * another version holds another, browsers name its hash). Its search is a worker that it makes of a part of its script.
 */
const redocNeeds: typeof strict = {
  'style-src':
    "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='",
  'worker-src': 'blob:',
}

/** https://www.w3.org/TR/CSP3/ */
function contentSecurityPolicy(more: typeof strict): string {
  return Object.entries({ ...strict, ...more })
    .map((directive) => directive.join(' '))
    .join('; ')
}

/** ReDoc's script, without the logo that it would load from its maker's server. */
async function readRedoc(path: string): Promise<string> {
  const script = await readFile(path, 'utf8')
  return script.replace('https://cdn.redoc.ly/redoc/logo-mini.svg', 'data:,')
}

function withHeaders(headers: Readonly<Record<string, string>>): RequestHandler {
  return (_request, response, next) => {
    response.set({ ...headers, 'Cache-Control': 'no-cache' })
    next()
  }
}

type Content = string | Buffer

/**
 * Sends what is made at the first request, with a strong ETag (RFC 9110, 8.8.3), or 304 to whoever has it already. Not express's
 * `sendFile`: of a range that isn't there, or a condition that fails, it makes an error, and so a fault of ours.
 */
function sendMade(make: () => Content | Promise<Content>): RequestHandler {
  let made: Promise<{ content: Content; etag: string }> | undefined
  const makeOnce = async () => {
    const content = await make()
    return { content, etag: `"${createHash('sha256').update(content).digest('base64url')}"` }
  }
  return async (request, response) => {
    made ??= makeOnce()
    const { content, etag } = await made
    response.set('ETag', etag)
    if (matches(request.headers['if-none-match'], etag)) response.status(304).end()
    else response.send(content)
  }
}

/** RFC 9110, 13.1.2. Unlike express, it heeds the field beside `Cache-Control: no-cache` too, which Node's `fetch` adds. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return known.includes(etag) || known.includes('*')
}
