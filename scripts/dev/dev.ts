import { watch } from 'chokidar'
import { findBrokenSources } from './broken-sources.js'
import { startGenerator } from './generator.js'
import { startProgram } from './program.js'

// `make dev`: serve, and when the contract or a source changes, generate, tell what no longer compiles, and serve anew.
// While the contract has a mistake, or a source can't be read, the server before the change goes on.

const watched = ['openapi', 'src', 'migrations', '.env']
/** What a generation runs. The types of the compiler are among them. */
const generatorSources = /^src\/(openapi|codegen)\//

const generator = startGenerator()
const types = startProgram('scripts/dev/watch-types.ts', [])
const server = startProgram('src/main.ts', ['serve'], { isPaused: true })

let changes = new Set<string>(['openapi'])
let running: Promise<void> = Promise.resolve()
let timer: NodeJS.Timeout | undefined

async function renew(): Promise<void> {
  const changed = [...changes]
  changes = new Set()
  const needsNewGenerator = changed.some((path) => generatorSources.test(path))
  if (needsNewGenerator) await generator.reload()
  const isContract = changed.some((path) => path.startsWith('openapi'))
  if ((isContract || needsNewGenerator) && !(await generator.run())) return keepServer()
  const broken = await findBrokenSources()
  if (broken === undefined) return server.restart()
  process.stderr.write(`${broken}\n`)
  return keepServer()
}

function keepServer(): void {
  process.stderr.write('The server before this change goes on. Waiting for the next change ...\n')
}

/** Changes come in bursts (a save of many files, a checkout): one renewal follows the last of them. */
function renewSoon(path: string): void {
  changes.add(path)
  clearTimeout(timer)
  timer = setTimeout(() => {
    running = running.then(renew)
  }, 50)
}

async function stop(): Promise<void> {
  clearTimeout(timer)
  await watcher.close()
  await running
  await Promise.all([generator.stop(), types.stop(), server.stop()])
}

const watcher = watch(watched, { ignoreInitial: true })
watcher.on('all', (_event, path) => renewSoon(path))
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
running = renew()
