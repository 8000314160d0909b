import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'

// `make conformance DIR=...`: runs generate, diff, mock and verify on every contract of a folder, and prints a table: what
// works, or the first line of why not. Exits with 1 when anything does not. Contracts are never written into the project.

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: make conformance DIR=a-folder-of-contracts\n')
  process.exit(2)
}
const program = ['--import', 'tsx', 'src/main.ts']
/** Milliseconds, for one tool and one contract. */
const timeout = 300_000
const tools = ['generate', 'diff', 'mock', 'verify'] as const
type Tool = (typeof tools)[number]

/** Undefined where the tool works; else why it does not, in one line. */
type Outcome = string | undefined

const scratch = await mkdtemp(join(tmpdir(), 'conformance-'))
const works = new Map<Tool, number>(tools.map((tool) => [tool, 0]))
const contracts = (await readdir(folder, { recursive: true }))
  .filter((name) => /\.(ya?ml|json)$/i.test(name))
  .map((name) => join(folder, name))
  .sort()
let failures = 0
for (const contract of contracts) {
  const { mock, verify } = await runMock(contract)
  const outcomes: Record<Tool, Outcome> = {
    generate: await run('generate', contract, '--out', join(scratch, 'generated')),
    diff: await run('diff', contract, contract),
    mock,
    verify,
  }
  for (const tool of tools) {
    const outcome = outcomes[tool]
    if (outcome === undefined) works.set(tool, (works.get(tool) ?? 0) + 1)
    else failures += 1
    print(`${relative(folder, contract)}  ${tool}  ${outcome ?? 'works'}`)
  }
}
await rm(scratch, { recursive: true })
const totals = tools.map((tool) => `${tool} ${works.get(tool)}`).join(', ')
print(`${contracts.length} contracts: ${totals}`)
if (failures > 0) process.exitCode = 1

function run(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const limits = { timeout, maxBuffer: 256 * 1024 * 1024 }
    execFile(process.execPath, [...program, ...args], limits, (error, stdout, stderr) => {
      if (error === null) resolve(undefined)
      else if (error.killed) resolve(`gives no result within ${timeout / 1000} seconds`)
      else resolve(firstLine(stderr) ?? firstLine(stdout) ?? error.message)
    })
  })
}

/** Starts a mock of the contract, and verifies it. */
async function runMock(contract: string): Promise<{ mock: Outcome; verify: Outcome }> {
  const args = ['mock', '--contract', contract, '--port', '0', '--quiet']
  const server = spawn(process.execPath, [...program, ...args], { timeout })
  let said = ''
  server.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  const ended = once(server, 'exit')
  const url = await Promise.race([urlIn(server.stdout), ended.then(() => undefined)])
  if (url === undefined) {
    const reason = firstLine(said) ?? 'ends without a word'
    return { mock: reason, verify: `no mock: ${reason}` }
  }
  const verify = await run(
    'verify',
    url,
    '--contract',
    contract,
    '--only',
    'examples',
    'boundaries',
  )
  server.kill()
  await ended
  return { mock: undefined, verify }
}

async function urlIn(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    const [url] = /http:\/\/[\w.:[\]]+/.exec(line) ?? []
    if (url !== undefined) return url
  }
  return undefined
}

function firstLine(text: string): string | undefined {
  return text.split('\n').find((line) => line.trim() !== '')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
