import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { renderClientRuntime } from '../src/codegen/client-runtime.js'
import { docsFiles, locateDocsFile } from '../src/http/site/docs-files.js'
import { bundleClient } from './bundle-client.js'

// `make build`: dist/ from the sources. What stands there runs without any development dependency.

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const { resolve } = createRequire(import.meta.url)

await rm(dist, { recursive: true, force: true })
execFileSync(process.execPath, [resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
await writeFile(join(dist, 'client.js'), await bundleClient({ minify: false }))
await copyContract()
await copyAssets()
await writeFile(join(dist, 'assets/client-runtime.ts'), await renderClientRuntime())

/** The contract and its scenarios; not what lints them. */
async function copyContract(): Promise<void> {
  const names = await readdir(join(root, 'openapi'))
  for (const name of names.filter((each) => each.endsWith('.yaml'))) {
    await cp(join(root, 'openapi', name), join(dist, 'openapi', name))
  }
}

/** The pages of the project, the files that they need from packages, and the licenses of those. */
async function copyAssets(): Promise<void> {
  const assets = join(dist, 'assets')
  await cp(join(root, 'assets'), assets, { recursive: true })
  for (const file of Object.values(docsFiles)) {
    if (file.from === undefined) continue
    const source = locateDocsFile(file)
    await cp(source, join(assets, file.name))
    const [name = ''] = file.from.split('/')
    const folder = dirname(resolve(`${name}/package.json`))
    await copyIfThere(`${source}.LICENSE.txt`, join(assets, `${file.name}.LICENSE.txt`))
    await copyIfThere(join(folder, 'LICENSE'), join(assets, `${name}.LICENSE.txt`))
    await copyIfThere(join(folder, 'NOTICE'), join(assets, `${name}.NOTICE.txt`))
  }
}

async function copyIfThere(source: string, target: string): Promise<void> {
  if (existsSync(source)) await cp(source, target)
}
