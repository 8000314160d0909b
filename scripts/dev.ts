import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'chokidar'

// `make dev`: serve, and when the contract or a source changes, generate and serve anew. While the contract has a
// mistake, its message is shown and the old server goes on.

const watched = ['openapi', 'src', 'migrations', '.env']
const tsx = ['--import', 'tsx']

let server: ChildProcess | undefined
let running: Promise<void> = Promise.resolve()
let stopping = false

function serve(): void {
  server = spawn(process.execPath, [...tsx, 'src/main.ts', 'serve'], { stdio: 'inherit' })
}

async function stopServer(): Promise<void> {
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGTERM')
  await once(server, 'exit')
}

async function generate(): Promise<boolean> {
  const generator = spawn(process.execPath, [...tsx, 'scripts/generate.ts'], { stdio: 'inherit' })
  const [code] = (await once(generator, 'exit')) as [number | null]
  return code === 0
}

async function renew(): Promise<void> {
  if (!(await generate())) {
    process.stderr.write('The server before this change goes on. Waiting for the next change ...\n')
    return
  }
  await stopServer()
  if (!stopping) serve()
}

/** Changes come in bursts (a save of many files, a checkout): one renewal follows the last of them. */
let timer: NodeJS.Timeout | undefined
function renewSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    running = running.then(renew)
  }, 50)
}

async function stop(): Promise<void> {
  stopping = true
  await watcher.close()
  await running
  await stopServer()
}

const watcher = watch(watched, { ignoreInitial: true })
watcher.on('all', renewSoon)
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
running = renew()
