import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface ExampleServer {
  readonly url: string
  close(): Promise<void>
}

const folder = new URL('../examples/front-end/', import.meta.url)

/**
 * Serves the example front end; each request reads and builds anew, so a change is there when the page is loaded again.
 * @param api gives the URL of the service, the only one that the page may call
 * @param port 0: any that is free
 */
export async function serveExample(
  api: () => string,
  host: string,
  port: number,
): Promise<ExampleServer> {
  const read = (name: string) => readFile(new URL(name, folder), 'utf8')
  const files: Readonly<Record<string, { type: string; make: () => Promise<string> }>> = {
    '/': { type: 'text/html', make: () => read('index.html') },
    '/style.css': { type: 'text/css', make: () => read('style.css') },
    '/app.js': { type: 'text/javascript', make: () => buildApp(api()) },
  }

  const server = createServer(async ({ url = '' }, response) => {
    const file = files[url]
    if (file === undefined) return response.writeHead(404).end()
    const text = await file.make()
    response.writeHead(200, {
      'Content-Type': `${file.type}; charset=utf-8`,
      'Content-Security-Policy': policyFor(api()),
    })
    return response.end(text)
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

async function buildApp(api: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('app.ts', folder))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { API_URL: JSON.stringify(api) },
  })
  return outputFiles.map(({ text }) => text).join('')
}
