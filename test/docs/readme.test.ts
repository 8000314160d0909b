import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { bundleClient } from '../../scripts/bundle-client.js'
import { diagnosticsOf } from '../support/processes/compile.js'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
const snippets = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)

describe('README.md', () => {
  it('shows TypeScript that compiles', () => {
    expect(snippets).to.have.length.above(1)
    const browser = 'declare const location: { assign(url: string): void }\n'
    const sources = snippets.map(
      (code) => browser + code.replace(/'[^']+\/client'/, "'../../src/auth-client/auth-client.js'"),
    )
    const diagnostics = diagnosticsOf(
      import.meta.dirname,
      new Map(sources.map((source) => [source, source])),
    )
    // What a snippet only shows, it does not use.
    const problems = [...diagnostics.values()]
      .flat()
      .filter((message) => !message.includes('is declared but'))
    expect(problems).to.deep.equal([])
  })

  it('names the size of the client', async () => {
    const size = gzipSync(await bundleClient({ minify: true }), { level: 9 }).length
    expect(readme).to.contain(`weighs ${(size / 1000).toFixed(1)} kB (gzip`)
  })
})
