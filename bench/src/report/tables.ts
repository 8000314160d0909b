import type { GrowthFigures } from '../measure/growth.js'
import type { RequestFigures } from '../measure/requests.js'
import type { TaskFigures } from '../measure/tasks.js'
import { megabytes, number, spread, table } from './figures.js'
import { named, own, type Results } from './results.js'

/** The one table that says most: a row for each question, a column for each version of Node.js. */
export function summaryTable(runs: readonly Results[]): string {
  const row = (question: string, answer: (run: Results) => string) => [
    question,
    ...runs.map(answer),
  ]
  return table(
    ['', ...runs.map(({ version }) => version)],
    [
      row('`GET /me`, of the floor by processor time', ({ me }) => spread(own(me).cpuRatio, 2)),
      row('`POST /refresh`, of the floor by processor time', ({ refresh }) =>
        spread(own(refresh).cpuRatio, 2),
      ),
      row('`GET /me`, as many times as better-auth by processor time', ({ me }) => {
        const [ours, theirs] = [own(me).cpu?.median, named('better-auth', me).cpu?.median]
        return ours && theirs ? `${number(theirs / ours, 1)} ×` : '-'
      }),
      row('`GET /me`, requests a second', ({ me }) => spread(own(me).requestsPerSecond)),
      row(
        'logins a second, and their part of what the hash allows',
        ({ logins }) =>
          `${number(logins.loginsPerSecond.median, 1)}, ${number(logins.ratio.median, 2)}`,
      ),
      row('`GET /me` while 16 log in: p99, times that at rest', ({ storm }) =>
        spread(storm.ratio, 1),
      ),
      row('start to the first answer, ms', ({ start }) => spread(own(start).milliseconds)),
      row(
        'memory at rest, and after the load',
        ({ memory }) => `${megabytes(own(memory).atRest)}, ${megabytes(own(memory).afterLoad)}`,
      ),
    ],
  )
}

/** Every figure of one run. */
export function detailTables(run: Results): string {
  const { me, refresh, logins, storm, start, memory } = run
  return [
    `Measured on ${run.machine}; load average at the end ${run.loadAverage}. ${run.rounds} rounds of ${run.seconds} s.`,
    promiseTable(run),
    '#### GET /me',
    requestTable(me),
    '#### POST /refresh',
    requestTable(refresh),
    '#### Logins',
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
    '#### GET /me while 16 logins run at once',
    table(
      ['p99 at rest, ms', 'p99 during the storm, ms', 'ratio'],
      [[spread(storm.restP99), spread(storm.stormP99), spread(storm.ratio, 1)]],
    ),
    '#### Start and memory',
    table(
      ['server', 'start to the first answer, ms', 'memory at rest', 'after the load'],
      start.map(({ name, milliseconds }, i) => [
        name,
        spread(milliseconds),
        megabytes(memory[i]?.atRest),
        megabytes(memory[i]?.afterLoad),
      ]),
    ),
    ...growthTables(run),
  ].join('\n\n')
}

function growthTables({ growth }: Results): string[] {
  if (growth === undefined) return []
  return [
    '#### Tasks of a user who has 100,000 of them, 4 requests at once',
    taskTable(growth.tasks),
    '#### By the number of operations in the contract',
    growthTable('operations', growth.operations),
    '#### By the number of users',
    growthTable('users', growth.users),
  ]
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
