import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { WorkerMessage } from './contract-worker.js'
import { type Attempt, type Outcome, type Tool, tools } from './tools.js'

// `make conformance DIR=...`: runs generate, diff, mock and verify on every contract of a folder, and prints a table: what
// works, or the first line of why not. Exits with 1 when anything does not. Contracts are never written into the project.
// `name.old.yaml` is an older version of `name.yaml`, for diff. A second argument limits the run to paths that contain it.

const [folder, part = ''] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: make conformance DIR=a-folder-of-contracts [ARGS=part-of-a-path]\n')
  process.exit(2)
}
/** Milliseconds, for one tool and one contract. */
const timeout = 300_000
const olderVersion = /\.old(\.\w+)$/

const scratch = await mkdtemp(join(tmpdir(), 'conformance-'))
await writeFile(join(scratch, 'package.json'), '{ "type": "module" }')
const contracts = (await readdir(folder, { recursive: true }))
  .filter((name) => /\.(ya?ml|json)$/i.test(name) && !olderVersion.test(name))
  .filter((name) => name.includes(part))
  .map((name) => resolve(folder, name))
  .sort()
const works = new Map<Tool, number>(tools.map((tool) => [tool, 0]))
let worker = startWorker()
for (const contract of contracts) {
  const old = contract.replace(/(\.\w+)$/, '.old$1')
  const older = existsSync(old) ? old : contract
  const outcomes = await outcomesOf({ contract, older, scratch })
  for (const tool of tools) {
    const outcome = outcomes.has(tool) ? outcomes.get(tool) : 'the program ended'
    if (outcome === undefined) works.set(tool, (works.get(tool) ?? 0) + 1)
    print(`${relative(folder, contract)}  ${tool}  ${outcome ?? 'works'}`)
  }
}
worker.kill()
await rm(scratch, { recursive: true })
print(`${contracts.length} contracts: ${[...works].map((each) => each.join(' ')).join(', ')}`)
if ([...works.values()].some((count) => count < contracts.length)) process.exitCode = 1

/** One process for all contracts, and a new one after a tool that did not end. */
function startWorker(): ChildProcess {
  return fork(new URL('contract-worker.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
}

function outcomesOf(attempt: Attempt): Promise<Map<Tool, Outcome>> {
  const outcomes = new Map<Tool, Outcome>()
  return new Promise((done) => {
    const finish = () => {
      clearTimeout(timer)
      worker.removeAllListeners()
      done(outcomes)
    }
    const restart = () => {
      finish()
      worker = startWorker()
    }
    const giveUp = () => {
      for (const tool of tools) {
        if (!outcomes.has(tool)) outcomes.set(tool, `no result within ${timeout / 1000} seconds`)
      }
      worker.removeAllListeners()
      worker.kill('SIGKILL')
      restart()
    }
    let timer = setTimeout(giveUp, timeout)
    worker.on('exit', restart)
    worker.on('message', (message: WorkerMessage) => {
      if (message === 'done') return finish()
      outcomes.set(message.tool, message.outcome)
      clearTimeout(timer)
      timer = setTimeout(giveUp, timeout)
    })
    worker.send(attempt)
  })
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
