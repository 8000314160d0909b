import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requirePlaces, writePage } from './report/page.js'
import { picture } from './report/picture.js'
import type { Results } from './report/results.js'
import { projectFolder } from './server-process.js'

// `make bench`: measures on each version of Node.js in turn, and writes docs/benchmarks.md and its picture. NODES names the
// versions; measure-all.ts says what else can be set.

const versions = (process.env.NODES ?? '24,20').split(',')
const page = join(projectFolder, 'docs/benchmarks.md')
const pictureFile = join(projectFolder, 'docs/images/benchmarks.svg')
const measureAll = fileURLToPath(new URL('measure-all.js', import.meta.url))
const say = (text: string) => process.stderr.write(`${text}\n`)

if (!existsSync(join(projectFolder, 'dist/src/main.js'))) {
  say('There is no dist/: make build comes first.')
  process.exit(2)
}
requirePlaces(readFileSync(page, 'utf8'))

const folder = mkdtempSync(join(tmpdir(), 'auth-api-bench-'))
try {
  const runs = versions.map((version, i) => measureOn(version, i === 0))
  writeFileSync(page, writePage(readFileSync(page, 'utf8'), runs))
  if (runs[0]) writeFileSync(pictureFile, picture(runs[0]))
  say(`Written: ${page}, ${pictureFile}`)
} finally {
  rmSync(folder, { recursive: true })
}

/** @param withGrowth whether to measure what grows with the data, too */
function measureOn(version: string, withGrowth: boolean): Results {
  say(`Node.js ${version}`)
  const file = join(folder, `${version}.json`)
  const command = ['--yes', '--package', `node@${version}`, '--', 'node', measureAll, file]
  execFileSync('npx', command, {
    cwd: projectFolder,
    env: { ...process.env, GROWTH: withGrowth ? 'on' : 'off' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return JSON.parse(readFileSync(file, 'utf8'))
}
