import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedResource } from '../support/shared-resources.js'

const root = join(import.meta.dirname, '../..')

/** The package as it would be published, installed in an empty project. */
export interface InstalledPackage {
  readonly name: string
  /** What the tarball holds. */
  readonly files: readonly string[]
  /** Packed, in bytes. */
  readonly size: number
  /** Its path. */
  readonly tarball: string
  /** The project's folder. */
  readonly folder: string
  run(program: string, ...args: string[]): Promise<Outcome>
  /** Runs the package's program. */
  cli(...args: string[]): Promise<Outcome>
  /** Starts it, and resolves with the URL that it prints. */
  start(env: Readonly<Record<string, string>>, ...args: string[]): Promise<RunningProgram>
  /** Lets the project have a package that the repository has. */
  link(name: string): Promise<void>
  remove(): Promise<void>
}

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunningProgram {
  readonly url: string
  /** @returns the exit code after SIGTERM */
  stop(): Promise<number | null>
}

/** Nothing of the run of the tests reaches what is installed. */
const cleanEnv = { PATH: process.env.PATH, HOME: process.env.HOME }

export async function installPackage(): Promise<InstalledPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'installed-package-'))
  const { tarball, files, size } = await sharedResource('release')
  await mkdir(join(folder, 'project'))
  const project = join(folder, 'project')
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  // Fails when a dependency does not accept the Node.js of this run.
  const quiet = [
    '--engine-strict',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ]
  const install = await run(project, 'npm', 'install', ...quiet, tarball)
  if (install.code !== 0) throw new Error(`npm install failed: ${install.stderr}`)

  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const bin = join(project, 'node_modules/.bin', name)
  return {
    name,
    files,
    size,
    tarball,
    folder: project,
    run: (program, ...args) => run(project, program, ...args),
    cli: (...args) => run(project, bin, ...args),
    start: (env, ...args) => start(bin, project, env, args),
    link: (each) =>
      symlink(join(root, 'node_modules', each), join(project, 'node_modules', each), 'dir'),
    remove: () => rm(folder, { recursive: true }),
  }
}

function run(cwd: string, program: string, ...args: string[]): Promise<Outcome> {
  const maxBuffer = 2 ** 26
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: cleanEnv, maxBuffer }, (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : error ? 1 : 0,
        stdout,
        stderr,
      })
    })
  })
}

async function start(
  program: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<RunningProgram> {
  // Not by npx, which ends without its child.
  const child = spawn(program, args, { cwd, env: { ...cleanEnv, ...env } })
  const exit = once(child, 'exit')
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      output += chunk
      const found = /http:\/\/[\w.:[\]]+/.exec(output)?.[0]
      if (found) resolve(found)
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    exit.then(() => reject(new Error(`It ended: ${output}`)), reject)
  })
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      const [code] = await exit
      return code
    },
  }
}
