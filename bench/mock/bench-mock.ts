import { existsSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { type Contender, headers, startServer } from './server-process.js'

// The mock beside Prism, on one contract, and beside node:http alone: `make bench-mock`.

const root = join(import.meta.dirname, '../..')
const contract = join(root, 'openapi/auth-api.yaml')
const prism = join(import.meta.dirname, 'node_modules/@stoplight/prism-cli/dist/index.js')
const built = join(root, 'dist/src/main.js')
const starts = 5
const rounds = 3
const secondsEach = 4

const node = process.execPath
const contenders: readonly Contender[] = [
  {
    name: 'mock',
    command: existsSync(built)
      ? [node, built, 'mock', '--quiet', '--port', '4110']
      : [node, '--import', 'tsx', join(root, 'src/main.ts'), 'mock', '--quiet', '--port', '4110'],
    port: 4110,
  },
  {
    name: 'Prism 5.14, log off',
    command: [node, prism, 'mock', '-p', '4111', '-v', 'silent', contract],
    port: 4111,
  },
  {
    name: 'node:http alone',
    command: [node, join(import.meta.dirname, 'plain-node.js'), '4112'],
    port: 4112,
  },
]

interface Figures {
  readonly startMs: number[]
  readonly staticPerSecond: number[]
  readonly dynamicPerSecond: number[]
  readonly memoryMiB: number[]
}

async function perSecond(url: string, prefer: string): Promise<number> {
  const options = {
    url,
    headers: prefer === '' ? headers : { ...headers, Prefer: prefer },
    connections: 20,
  }
  await autocannon({ ...options, duration: 1 })
  const result = await autocannon({ ...options, duration: secondsEach })
  if (result.non2xx + result.errors > 0) throw new Error(`${url} does not answer as it should`)
  return result.requests.average
}

/** Rounds are taken in turn, so that what else the machine does meets everyone alike. */
async function measure(): Promise<Map<Contender, Figures>> {
  const figures = new Map<Contender, Figures>(
    contenders.map((contender) => [
      contender,
      { startMs: [], staticPerSecond: [], dynamicPerSecond: [], memoryMiB: [] },
    ]),
  )
  for (let i = 0; i < starts; i += 1) {
    for (const [contender, { startMs }] of figures) {
      const server = await startServer(contender)
      startMs.push(server.startMs)
      await server.stop()
    }
  }
  for (let i = 0; i < rounds; i += 1) {
    for (const [contender, taken] of figures) {
      const server = await startServer(contender)
      taken.staticPerSecond.push(await perSecond(server.url, ''))
      taken.dynamicPerSecond.push(await perSecond(server.url, 'dynamic=true'))
      taken.memoryMiB.push(await server.memoryMiB())
      await server.stop()
    }
  }
  return figures
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function table(figures: ReadonlyMap<Contender, Figures>): string {
  const rows = [...figures].map(([{ name }, { startMs, memoryMiB, ...speed }]) => [
    name,
    `${median(startMs).toFixed(0)} ms`,
    `${median(speed.staticPerSecond).toFixed(0)} /s`,
    `${median(speed.dynamicPerSecond).toFixed(0)} /s`,
    `${median(memoryMiB).toFixed(0)} MiB`,
  ])
  const head = ['', 'first answer after', 'static', 'dynamic', 'memory after load']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const figures = await measure()
process.stdout.write(`GET /me, 20 connections, ${rounds} rounds of ${secondsEach} s, medians; node ${process.version}; \
the mock ${existsSync(built) ? 'as built' : 'from its sources, by tsx'}\n\n${table(figures)}\n`)
