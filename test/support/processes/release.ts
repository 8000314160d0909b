import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyContext } from '../services/dockerfile.js'
import { linkInstalledPackages } from './installed-packages.js'

const root = join(import.meta.dirname, '../../..')
const runFile = promisify(execFile)

/** What is released: dist/ and the package. */
export interface Release {
  /** What the engine of containers gets, after `make build`. */
  readonly folder: string
  /** The package as it would be published. */
  readonly tarball: string
  /** The paths of the files in the tarball. */
  readonly files: readonly string[]
  /** The size of the tarball, in bytes. */
  readonly size: number
}

/** Builds and packs in a new folder, as the stage "build" of the Dockerfile does. Takes half a minute: it checks all types. */
export async function makeRelease(): Promise<{ shared: Release; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  const { PATH, HOME } = process.env
  const run = (file: string, ...args: string[]) =>
    runFile(file, args, { cwd: folder, env: { PATH, HOME }, maxBuffer: 2 ** 26 })
  await copyContext(folder)
  await linkInstalledPackages(folder)
  await run('make', 'build')
  // npm adds it to every package; the build does without.
  await cp(join(root, 'README.md'), join(folder, 'README.md'))
  const { stdout } = await run('npm', 'pack', '--json', '--ignore-scripts', '--loglevel=error')
  const [report] = JSON.parse(stdout)
  return {
    shared: {
      folder,
      tarball: join(folder, report.filename),
      files: report.files.map(({ path }: { path: string }) => path),
      size: report.size,
    },
    remove: () => rm(folder, { recursive: true }),
  }
}
