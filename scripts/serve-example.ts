import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export interface ExampleServer {
  readonly url: string
  close(): Promise<void>
}

const folder = fileURLToPath(new URL('../examples/front-end/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
}

/**
 * Builds the example front end with Vite and serves it under a strict Content-Security-Policy. Each load of the page builds again, so a
 * change is there when the page is loaded again.
 * @param api gives the URL of the service, the only one that the page may call
 * @param port 0 takes any free port
 */
export async function serveExample(
  api: () => string,
  host: string,
  port: number,
): Promise<ExampleServer> {
  let files = new Map<string, string | Uint8Array>()
  const server = createServer(async ({ url = '' }, response) => {
    if (url === '/') files = await buildExample(api())
    const name = url === '/' ? 'index.html' : url.slice(1)
    const content = files.get(name)
    if (content === undefined) return response.writeHead(404).end()
    response.writeHead(200, {
      'Content-Type': `${types[extname(name)] ?? 'application/octet-stream'}; charset=utf-8`,
      'Content-Security-Policy': policyFor(api()),
    })
    return response.end(content)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What a front end with this client needs: its own files, and to call the service. */
function policyFor(api: string): string {
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    `connect-src ${api}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return directives.join('; ')
}

/** File name -> content. */
async function buildExample(api: string): Promise<Map<string, string | Uint8Array>> {
  const environment = process.env.NODE_ENV
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    define: { API_URL: JSON.stringify(api) },
    build: { write: false, modulePreload: { polyfill: false } },
  })
  // Vite sets it to `production`, for the whole process.
  if (environment === undefined) delete process.env.NODE_ENV
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
  return new Map(
    outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}
