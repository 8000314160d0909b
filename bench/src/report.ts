import { availableParallelism, cpus, loadavg } from 'node:os'
import { megabytes, number, spread, table } from './figures.js'
import type { GrowthFigures } from './measure/growth.js'
import type { LoginFigures, StormFigures } from './measure/logins.js'
import type { PromiseFigures } from './measure/promises.js'
import type { RequestFigures } from './measure/requests.js'
import type { TaskFigures } from './measure/tasks.js'
import type { Summary } from './statistics.js'

export interface Results {
  readonly me: readonly RequestFigures[]
  readonly refresh: readonly RequestFigures[]
  readonly logins: LoginFigures
  readonly storm: StormFigures
  readonly promises: PromiseFigures
  /** Of a user with 100,000 tasks. */
  readonly tasks: readonly TaskFigures[]
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

function taskTable(figures: readonly TaskFigures[]): string {
  return table(
    ['operation', 'requests/s', 'of the floor', 'p97.5 ms'],
    figures.map(({ operation, requestsPerSecond, ratio, p97_5 }) => [
      operation,
      spread(requestsPerSecond),
      spread(ratio, 2),
      spread(p97_5),
    ]),
  )
}

const version = `Node.js ${process.versions.node.split('.')[0]}`
const [begin, end] = [`<!-- ${version} -->`, `<!-- /${version} -->`]
const row = new RegExp(`^\\| ${version} \\|.*$`, 'm')

/** @throws Error when the document has no marks, or no row in its summary, for this version of Node.js */
export function requirePlaces(document: string): void {
  const isThere = document.indexOf(begin) >= 0 && document.indexOf(end) > document.indexOf(begin)
  if (!isThere || !row.test(document)) {
    throw new Error(
      `The document has no place for the figures: it needs ${begin} ${end}, and a row | ${version} | in its summary.`,
    )
  }
}

/** Writes the figures between the marks of this version. The text around them is written by hand, or by a run on another version. */
export function writeDocument(document: string, results: Results): string {
  const before = document.slice(0, document.indexOf(begin) + begin.length)
  return `${before}\n\n${figuresOf(results)}\n\n${document.slice(document.indexOf(end))}`
}

/** Replaces the row of this version in the summary. */
export function writeRow(document: string, results: Results): string {
  return document.replace(row, `| ${[version, ...summaryCells(results)].join(' | ')} |`)
}

function named<Figures extends { readonly name: string }>(
  name: string,
  all: readonly Figures[],
): Figures {
  const found = all.find((each) => each.name === name)
  if (found === undefined) throw new Error(`${name} was not measured.`)
  return found
}
const own = <Figures extends { readonly name: string }>(all: readonly Figures[]) =>
  named('auth-api', all)

function summaryCells({ me, refresh, logins, storm, start, memory }: Results): string[] {
  const rate = ({ requestsPerSecond }: RequestFigures) => requestsPerSecond.median
  const ofTheFloor = (figures: RequestFigures) =>
    `${number(rate(figures))} /s, ${number(figures.ratio.median, 2)}`
  return [
    ofTheFloor(own(me)),
    `${number(rate(own(me)) / rate(named('better-auth', me)), 1)} ×`,
    ofTheFloor(own(refresh)),
    `${number(logins.loginsPerSecond.median, 1)} /s, ${number(logins.ratio.median, 2)}`,
    `${number(storm.ratio.median, 1)} ×`,
    `${number(own(start).milliseconds.median)} ms`,
    megabytes(own(memory).afterLoad),
  ]
}

/** What is promised, of 95 requests in 100, beside what was measured. Of what runs under load it is 97.5 in 100. */
function promiseTable({ me, refresh, logins, promises }: Results): string {
  const milliseconds = (value: number) => `${number(value, value < 10 ? 2 : 0)} ms`
  return table(
    ['promised on any ordinary machine (p95)', 'within', 'measured'],
    [
      ['GET /me', '200 ms', `${milliseconds(own(me).p97_5.median)}, 20 at once`],
      ['the check of an access token', '100 ms', milliseconds(promises.tokenCheck)],
      ['POST /refresh', '200 ms', `${milliseconds(own(refresh).p97_5.median)}, 10 at once`],
      ['POST /login', '3 s', `${milliseconds(logins.p97_5.median)}, 16 at once`],
      ['POST /register', '5 s', `${milliseconds(promises.register)}, 8 at once`],
    ],
  )
}

function figuresOf(results: Results): string {
  const { me, refresh, logins, storm, start, memory, operations, rows } = results
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node.js ${process.version}, ${results.postgres}`
  return [
    `Measured on ${machine}; load average at the end ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}. ${results.rounds} rounds of ${results.seconds} s.`,
    promiseTable(results),
    '### GET /me',
    requestTable(me),
    '### POST /refresh',
    requestTable(refresh),
    '### Tasks of a user who has 100,000 of them, 4 requests at once',
    taskTable(results.tasks),
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
