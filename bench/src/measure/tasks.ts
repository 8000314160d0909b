import pg from 'pg'
import { type LoggedIn, login, register } from '../load/accounts.js'
import { load } from '../load/load.js'
import type { FixedRequest } from '../load/load-plan.js'
import type { ServerProcess } from '../server-process.js'
import { ratiosOf, type Summary, summaryOf } from '../statistics.js'
import type { Rounds } from './requests.js'

export interface TaskFigures {
  readonly operation: string
  readonly requestsPerSecond: Summary
  /** The ratio to the floor in each round; undefined where the floor has no such operation. */
  readonly ratio: Summary | undefined
  /** Milliseconds. */
  readonly p97_5: Summary
}

const connections = 4
const json = { 'Content-Type': 'application/json' }

/** The operations on tasks of a user who has `count` of them, beside the floor. */
export async function measureTasks(
  api: ServerProcess,
  floor: ServerProcess,
  databaseUrl: string,
  count: number,
  { rounds, seconds }: Rounds,
): Promise<readonly TaskFigures[]> {
  const email = await register(api.url)
  const firstId = await addTasks(databaseUrl, email, count)
  const session = await login(api.url, email)
  const figures: TaskFigures[] = []
  for (const [operation, request, isOfFloor] of await operationsOf(api.url, session, {
    firstId,
    count,
  })) {
    const plan = { connections, seconds, requests: [request] }
    const own = { perSecond: [] as number[], p97_5: [] as number[] }
    const base: number[] = []
    for (let round = -1; round < rounds; round++) {
      if (isOfFloor) {
        const { requestsPerSecond } = await load({ ...plan, url: floor.url })
        if (round >= 0) base.push(requestsPerSecond)
      }
      const { requestsPerSecond, p97_5 } = await load({ ...plan, url: api.url })
      if (round < 0) continue
      own.perSecond.push(requestsPerSecond)
      own.p97_5.push(p97_5)
    }
    figures.push({
      operation,
      requestsPerSecond: summaryOf(own.perSecond),
      ratio: isOfFloor ? ratiosOf(own.perSecond, base) : undefined,
      p97_5: summaryOf(own.p97_5),
    })
  }
  return figures
}

type Operation = readonly [name: string, request: FixedRequest, isOfFloor: boolean]

async function operationsOf(
  url: string,
  { accessToken }: LoggedIn,
  { firstId, count }: { firstId: number; count: number },
): Promise<Operation[]> {
  const headers = { Authorization: `Bearer ${accessToken}` }
  const get = (query: string) =>
    ({ method: 'GET', path: `/api/v1/tasks${query}`, headers }) satisfies FixedRequest
  const deep: Operation[] = []
  for (const share of [0.1, 0.5, 0.99]) {
    const rows = Math.floor(count * share)
    const response = await fetch(url + get(`?limit=1&page=${rows}`).path, { headers })
    const after = /[?&]after=([^&>]+)/.exec(response.headers.get('Link') ?? '')?.[1]
    deep.push([`list, \`after\` ${rows.toLocaleString('en')} tasks`, get(`?after=${after}`), false])
  }
  const write = { ...headers, ...json }
  const task = `/api/v1/tasks/${firstId}`
  return [
    ['list, first page with the total', get(''), true],
    ...deep,
    ['list, by title', get('?sort=title'), false],
    ['list, completed, by due date', get('?status=completed&sort=due_date'), false],
    ['list, a text that few tasks have', get('?q=abcd'), false],
    ['list, a text that no task has', get('?q=nowhere'), false],
    ['list, one tag', get('?tag=work'), false],
    ['read one', { method: 'GET', path: task, headers }, false],
    [
      'create',
      {
        method: 'POST',
        path: '/api/v1/tasks',
        headers: write,
        body: '{"title":"Read the report"}',
      },
      true,
    ],
    [
      'change one',
      { method: 'PATCH', path: task, headers: write, body: '{"completed":true}' },
      true,
    ],
  ]
}

/** Adds tasks by SQL, every tenth with a tag. @returns the id of the first */
async function addTasks(databaseUrl: string, email: string, count: number): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ id: number }>(
    `insert into tasks (user_id, title, description, completed, priority, due_date, created_at)
     select users.id, 'Task ' || md5(n::text), case when n % 2 = 0 then 'Send it to ' || md5((n * 7)::text) end,
       n % 5 = 0, (array['high', 'medium', 'low'])[1 + n % 3]::task_priority,
       case when n % 2 = 0 then now() + n % 365 * interval '1 day' end, now() - n * interval '1 minute'
     from users, generate_series(1, $2::int) n where email = $1 returning id`,
    [email, count],
  )
  await client.query(
    `with tag as (insert into tags (user_id, name) select id, 'work' from users where email = $1 returning id, user_id)
     insert into task_tag_link (task_id, tag_id, user_id)
     select tasks.id, tag.id, tag.user_id from tasks join tag on tag.user_id = tasks.user_id where tasks.id % 10 = 0`,
    [email],
  )
  await client.query('vacuum analyze tasks, tags, task_tag_link')
  await client.query('checkpoint')
  await client.end()
  const [first] = rows
  if (first === undefined) throw new Error('no task was added')
  return first.id
}
