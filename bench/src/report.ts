import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import type { GrowthFigures } from './measure-growth.js'
import type { LoginFigures, StormFigures } from './measure-logins.js'
import type { RequestFigures } from './measure-requests.js'
import type { Summary } from './statistics.js'

export interface Results {
  readonly me: readonly RequestFigures[]
  readonly refresh: readonly RequestFigures[]
  readonly logins: LoginFigures
  readonly storm: StormFigures
  /** Milliseconds. */
  readonly start: readonly { readonly name: string; readonly milliseconds: Summary }[]
  /** Bytes. */
  readonly memory: readonly {
    readonly name: string
    readonly atRest: number | undefined
    readonly afterLoad: number | undefined
  }[]
  readonly operations: readonly GrowthFigures[]
  readonly rows: readonly GrowthFigures[]
  readonly postgres: string
  readonly seconds: number
  readonly rounds: number
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** `median (lowest-highest)` */
const spread = (summary: Summary | undefined, digits = 0) =>
  summary === undefined
    ? '-'
    : `${number(summary.median, digits)} (${number(summary.min, digits)}-${number(summary.max, digits)})`

const megabytes = (bytes: number | undefined) =>
  bytes === undefined ? '-' : `${number(bytes / 2 ** 20)} MB`

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(heads),
    line(heads.map((_, i) => (i === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n')
}

function requestTable(figures: readonly RequestFigures[]): string {
  return table(
    ['server', 'requests/s', 'of the floor', 'CPU µs/request', 'floor by CPU', 'p97.5 ms'],
    figures.map((each) => [
      each.name,
      spread(each.requestsPerSecond),
      spread(each.ratio, 2),
      spread(each.cpu),
      spread(each.cpuRatio, 2),
      spread(each.p97_5),
    ]),
  )
}

function growthTable(what: string, figures: readonly GrowthFigures[]): string {
  return table(
    [what, 'requests/s', 'CPU µs/request'],
    figures.map(({ size, requestsPerSecond, cpu }) => [
      number(size),
      spread(requestsPerSecond),
      spread(cpu),
    ]),
  )
}

/** Between the marks of the document: what stands around them is written by hand. */
const marks = ['<!-- figures -->', '<!-- /figures -->'] as const

export function writeInto(file: string, results: Results): string {
  const document = readFileSync(file, 'utf8')
  const [start, end] = marks.map((mark) => document.indexOf(mark))
  if (start === undefined || end === undefined || start < 0 || end < start) {
    throw new Error(`${file} has no place for the figures: ${marks.join(' ... ')}`)
  }
  return `${document.slice(0, start + marks[0].length)}\n\n${figuresOf(results)}\n\n${document.slice(end)}`
}

function figuresOf(results: Results): string {
  const { me, refresh, logins, storm, start, memory, operations, rows } = results
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node.js ${process.version}, ${results.postgres}`
  return [
    `Measured on ${machine}; load average at the end ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}. ${results.rounds} rounds of ${results.seconds} s.`,
    '### GET /me',
    requestTable(me),
    '### POST /refresh',
    requestTable(refresh),
    '### Logins',
    table(
      ['compares alone, all cores', 'logins, 16 at once', 'ratio', 'p97.5 ms'],
      [
        [
          `${spread(logins.hashesPerSecond, 1)} /s`,
          `${spread(logins.loginsPerSecond, 1)} /s`,
          spread(logins.ratio, 2),
          spread(logins.p97_5),
        ],
      ],
    ),
    '### GET /me while 16 logins run at once',
    table(
      ['p99 at rest, ms', 'p99 during the storm, ms', 'ratio'],
      [[spread(storm.restP99), spread(storm.stormP99), spread(storm.ratio, 1)]],
    ),
    '### Start to the first answer',
    table(
      ['server', 'ms'],
      start.map(({ name, milliseconds }) => [name, spread(milliseconds)]),
    ),
    '### Memory',
    table(
      ['server', 'at rest', 'after the load'],
      memory.map(({ name, atRest, afterLoad }) => [name, megabytes(atRest), megabytes(afterLoad)]),
    ),
    '### By the number of operations in the contract',
    growthTable('operations', operations),
    '### By the number of users',
    growthTable('users', rows),
  ].join('\n\n')
}
