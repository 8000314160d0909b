import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import {
  generatedFolder,
  pageSettings,
  strictDiagnostics,
} from '../codegen/support/generated-folder.js'

const page = 'docs/client.md'

/** TanStack Query for React, as far as the page uses it. */
const reactQuery = `
declare module '@tanstack/react-query' {
  import type { QueryObserverOptions, QueryObserverResult } from '@tanstack/query-core'
  export function useQuery<Data>(options: QueryObserverOptions<Data>): QueryObserverResult<Data>
}
`

describe(page, () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'client-page-'))
    const notes = /`notes\.yaml`:\n\n```yaml\n(.*?)^```/ms.exec(
      await readFile('docs/your-own-contract.md', 'utf8'),
    )
    await writeFile(join(folder, 'notes.yaml'), notes?.[1] ?? '')
    const generated = await generatedFolder(join(folder, 'notes.yaml'), ['client', 'msw'])
    await mkdir(join(folder, 'src'))
    await rename(generated.folder, join(folder, 'src/api'))
    await rename(join(folder, 'src/api/node_modules'), join(folder, 'node_modules'))
  })
  after(() => rm(folder, { recursive: true }))

  it('shows TypeScript that compiles', async () => {
    const text = await readFile(page, 'utf8')
    const snippets = [...text.matchAll(/^```tsx?\n(.*?)^```$/gms)].map(([, code = '']) => code)
    expect(snippets).to.have.length(4)
    await writeFile(join(folder, 'src/react-query.d.ts'), reactQuery)
    for (const [i, code] of snippets.entries()) {
      const name = i === 0 ? 'client-of-this-page' : `snippet-${i}`
      const known = "/// <reference path='./react-query.d.ts' />\n"
      await writeFile(join(folder, `src/${name}.ts`), known + code)
      const problems = strictDiagnostics(join(folder, `src/${name}.ts`), {
        ...pageSettings,
        noUnusedLocals: false,
      })
      expect(problems, code).to.deep.equal([])
    }
  })
})
