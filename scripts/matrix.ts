import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

// `make matrix`: the package in empty projects, with each Node.js and each TypeScript that it promises. It installs without a warning; a sound
// project compiles, also with the types of the package checked; and each of four mistakes is one compile error.

const nodes = ['20.19.0', '22', '24']
const compilers = ['5.9', '6', '7']
const root = join(import.meta.dirname, '..')
const run = promisify(execFile)

/** The project of docs/your-own-contract.md. */
const page = await readFile(join(root, 'docs/your-own-contract.md'), 'utf8')
const fileOf = (name: string) =>
  page
    .split(`\`${name}\`:\n\n`)[1]
    ?.split('```')[1]
    ?.replace(/^\w+\n/, '') ?? ''
const handlers = fileOf('src/handlers.ts')

const mistakes: readonly (readonly [what: string, sound: string | RegExp, wrong: string])[] = [
  ['a missing handler', '  listNotes: async () => ({ status: 200, body: notes }),\n', ''],
  ['an undeclared status', 'status: 201', 'status: 202'],
  ['an undeclared code', 'NOTE_EXISTS', 'NOTE_LOST'],
  ['a missing authenticator', / {2}key: async[^,]*\n[^\n]*,\n/, ''],
]

const folder = await mkdtemp(join(tmpdir(), 'matrix-'))
try {
  await run('npm', ['pack', '--loglevel=error', '--pack-destination', folder], { cwd: root })
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const tarball = join(folder, `${name}-${version}.tgz`)
  const made = await generateProject(tarball, name)
  const failures: string[] = []
  for (const node of nodes) {
    for (const compiler of compilers) {
      const found = await tryProject(
        join(folder, `${node}-${compiler}`),
        made,
        tarball,
        node,
        compiler,
      )
      const outcome = found.length === 0 ? 'as promised' : found.join('; ')
      process.stdout.write(`Node.js ${node}, TypeScript ${compiler}: ${outcome}\n`)
      failures.push(...found)
    }
  }
  process.exitCode = failures.length === 0 ? 0 : 1
} finally {
  await rm(folder, { recursive: true })
}

/** A project by `init`, generated where openapi-typescript has the TypeScript 5 that it needs. */
async function generateProject(tarball: string, name: string): Promise<string> {
  const project = join(folder, 'made')
  await mkdir(project)
  await writeFile(join(project, 'notes.yaml'), fileOf('notes.yaml'))
  await writeFile(join(project, 'package.json'), '{}')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', ...quiet, tarball], { cwd: project })
  await run('npx', ['--no-install', name, 'init', 'notes.yaml'], { cwd: project })
  await run('npm', ['install', ...quiet], { cwd: project })
  await run('npm', ['run', 'generate'], { cwd: project })
  await writeFile(join(project, 'src/handlers.ts'), handlers)
  return project
}

/** @returns what is not as promised */
async function tryProject(
  project: string,
  made: string,
  tarball: string,
  node: string,
  compiler: string,
): Promise<string[]> {
  await mkdir(project)
  await writeFile(join(project, 'package.json'), '{ "type": "module" }')
  for (const part of ['src', 'tsconfig.json']) {
    await cp(join(made, part), join(project, part), { recursive: true })
  }
  const on = (command: string) =>
    run('npx', ['--yes', '--package', `node@${node}`, '--call', command], { cwd: project })
  const packages = `${tarball} typescript@${compiler} @types/node@20`
  const { stdout, stderr } = await on(`npm install --no-audit --no-fund ${packages}`)
  const warnings = /warn/i.test(stdout + stderr) ? ['npm warns'] : []
  const errors = async (flags: string) => {
    const outcome = await on(`node_modules/.bin/tsc ${flags}`).catch((error) => error)
    return String(outcome.stdout)
      .split('\n')
      .filter((line) => /error TS/.test(line))
  }
  const sound = await errors('--skipLibCheck false')
  const seeded: string[] = []
  for (const [what, before, after] of mistakes) {
    const text = handlers.replace(before, after)
    if (text === handlers) throw new Error(`docs/your-own-contract.md has no place for ${what}`)
    await writeFile(join(project, 'src/handlers.ts'), text)
    const { length } = await errors('')
    if (length !== 1) seeded.push(`${what} gives ${length} errors`)
  }
  return [...warnings, ...sound, ...seeded]
}
