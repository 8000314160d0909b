import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** A file of the documentation pages. */
export interface DocsFile {
  readonly name: string
  readonly type: string
  /** The folder of a package that it comes from; absent: it is the project's own. */
  readonly from?: string
}

const html = 'text/html; charset=utf-8'
const css = 'text/css; charset=utf-8'
const script = 'text/javascript; charset=utf-8'

/** Path -> what is there. */
export const docsFiles: Readonly<Record<string, DocsFile>> = {
  '/': { name: 'home.html', type: html },
  '/docs/home.css': { name: 'home.css', type: css },
  '/docs/home.js': { name: 'home.js', type: script },
  '/docs': { name: 'docs.html', type: html },
  '/docs/page.css': { name: 'page.css', type: css },
  '/docs/favicon.png': { name: 'favicon-32x32.png', type: 'image/png', from: 'swagger-ui-dist' },
  '/docs/swagger-ui.css': { name: 'swagger-ui.css', type: css, from: 'swagger-ui-dist' },
  '/docs/swagger-ui.js': { name: 'swagger-ui-bundle.js', type: script, from: 'swagger-ui-dist' },
  '/docs/swagger-ui-init.js': { name: 'swagger-ui-init.js', type: script },
  '/redoc': { name: 'redoc.html', type: html },
  '/redoc/redoc.js': { name: 'redoc.standalone.js', type: script, from: 'redoc/bundles' },
  '/redoc/redoc-init.js': { name: 'redoc-init.js', type: script },
}

/**
 * Where a file is. What is built holds all of them in one folder and needs no package for them; run from the sources, those
 * of packages are where npm has put them.
 */
export function locateDocsFile({ name, from }: DocsFile): string {
  const path = fileURLToPath(new URL(`../../../assets/${name}`, import.meta.url))
  if (from === undefined || existsSync(path)) return path
  return createRequire(import.meta.url).resolve(`${from}/${name}`)
}
