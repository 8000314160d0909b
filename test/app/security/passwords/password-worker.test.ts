import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { build } from 'esbuild'

const run = promisify(execFile)
const project = fileURLToPath(new URL('../../../..', import.meta.url))

const program = (module: string, ending: string) => `
  import { createPasswords } from ${JSON.stringify(module)}
  const passwords = await createPasswords({ rounds: 4, threads: 2 })
  const hashes = await Promise.all(['a', 'b', 'c'].map((text) => passwords.hash(text)))
  console.log(await passwords.verify('c', hashes[2]))
  ${ending}
`

describe('the password worker', () => {
  let folder = ''
  before(async () => {
    // Inside the project, where the packages are found.
    await mkdir(join(project, '.cache'), { recursive: true })
    folder = await mkdtemp(join(project, '.cache', 'password-worker-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  async function outputOf(module: string, ending: string, loader: string[]): Promise<string> {
    const main = join(folder, 'main.mjs')
    await writeFile(main, program(module, ending))
    const { stdout } = await run(process.execPath, [...loader, main])
    return stdout
  }

  it('runs from TypeScript, and lets the process end, closed or not', async () => {
    const module = join(project, 'src/app/security/passwords/passwords.ts')
    for (const ending of ['await passwords.close()', '']) {
      expect(await outputOf(module, ending, ['--import', 'tsx'])).to.equal('right\n')
    }
  })

  it('runs built, without a loader', async () => {
    const source = join(project, 'src/app/security/passwords')
    const names = (await readdir(source)).filter((name) => name.endsWith('.ts'))
    await build({
      entryPoints: names.map((name) => join(source, name)),
      outdir: folder,
      format: 'esm',
      bundle: true,
      packages: 'external',
      platform: 'node',
    })
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    expect(await outputOf('./passwords.js', 'await passwords.close()', [])).to.equal('right\n')
  })
})
