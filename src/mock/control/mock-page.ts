import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ContractResponse } from '../../binding/http-message.js'

/** The folder of the page's files, seen from the sources and from a package. */
const assets = new URL('../../../assets/', import.meta.url)

const pageFiles = {
  'mock.html': 'text/html',
  'mock.css': 'text/css',
  'mock.js': 'text/javascript',
  'mock-controls.js': 'text/javascript',
} as const

/** A file of the page at `/__mock`, which shows every operation, with a button for each response. */
export function pageFile(name: keyof typeof pageFiles): ContractResponse {
  return {
    status: 200,
    headers: {
      'Content-Type': `${pageFiles[name]}; charset=utf-8`,
      'Cache-Control': 'no-store',
    },
    body: readFileSync(fileURLToPath(new URL(name, assets)), 'utf8'),
  }
}
