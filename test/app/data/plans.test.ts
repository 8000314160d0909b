import { expect } from 'chai'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../src/app/data/database/database.js'
import type { Page } from '../../../src/app/data/tasks/page.js'
import { tagsOf } from '../../../src/app/data/tasks/tags.js'
import type { TaskSort } from '../../../src/app/data/tasks/task-list.js'
import { tasksOf } from '../../../src/app/data/tasks/tasks.js'
import { freshPostgres, type PostgresDatabase } from '../../support/databases/databases.js'
import { explainableDatabase, type Plan } from '../../support/databases/query-plans.js'

const USERS = 500
const TASKS = 50_000
/** One user has a tenth of all tasks: an index on user_id alone would not help him. */
const BUSY_SHARE = 10
const BUSY = TASKS / BUSY_SHARE
const PAGE = 20
const SORTS: readonly TaskSort[] = ['created_at', 'due_date', 'priority', 'title']

const idOf = (user: number) => `00000000-0000-4000-8000-${String(user).padStart(12, '0')}`

async function fill(db: Kysely<Database>): Promise<void> {
  await sql`
    insert into users (id, email, password_hash)
    select '00000000-0000-4000-8000-' || lpad(n::text, 12, '0'), n || '@example.com', 'x'
    from generate_series(1, ${USERS}) as n`.execute(db)
  await sql`
    insert into tasks (user_id, title, completed, priority, due_date, created_at)
    select '00000000-0000-4000-8000-' || lpad(
        (case when n % ${BUSY_SHARE} = 0 then 1 else 2 + n % (${USERS} - 1) end)::text, 12, '0'),
      'Task ' || md5(n::text), n / ${BUSY_SHARE} % 5 = 0,
      (array['high', 'medium', 'low'])[1 + n / ${BUSY_SHARE} % 3]::task_priority,
      case when n / ${BUSY_SHARE} % 2 = 0 then timestamptz '2026-01-01' + n % 365 * interval '1 day' end,
      timestamptz '2026-01-01' + n * interval '1 second'
    from generate_series(1, ${TASKS}) as n`.execute(db)
  await sql`
    insert into tags (user_id, name)
    select users.id, 'tag ' || n from users, generate_series(1, 40) as n`.execute(db)
  await sql`insert into tags (user_id, name) select ${idOf(1)}, md5(n::text)
    from generate_series(1, 5000) as n`.execute(db)
  // Each task has one tag of its owner.
  await sql`
    insert into task_tag_link (task_id, tag_id, user_id)
    select tasks.id, tags.id, tasks.user_id from tasks
    join tags on tags.user_id = tasks.user_id and tags.name = 'tag ' || 1 + tasks.id / ${BUSY_SHARE} % 10
    `.execute(db)
}

describe('the plans of lists, with 50,000 tasks of 500 users', () => {
  let postgres: PostgresDatabase
  let base: ReturnType<typeof explainableDatabase>

  before(async () => {
    postgres = await freshPostgres()
    base = explainableDatabase(postgres.url)
    await fill(base.db)
    await base.analyze()
  })
  after(async () => {
    await base.db.destroy()
    await postgres.drop()
  })

  const expectFrugal = ({ plans }: { plans: Plan[] }, atMost: number) => {
    for (const { scannedTables, indexes, rowsRead } of plans) {
      expect(scannedTables).to.deep.equal([])
      expect(indexes).not.to.have.length(0)
      expect(rowsRead).to.be.at.most(atMost)
    }
  }

  /** A page, and then one in the middle of the list. */
  async function expectFrugalPages(
    read: (after?: string) => Promise<Page<unknown> | 'invalid-cursor'>,
    atMost: number,
  ) {
    let after: string | undefined
    for (let page = 0; page < 5; page++) {
      const { result, plans } = await base.explain(() => read(after))
      if (result === 'invalid-cursor') throw new Error(result)
      expect(result.items).to.have.length(PAGE)
      expectFrugal({ plans }, atMost)
      after = result.next
    }
  }

  const busyTasks = () => tasksOf(base.db, idOf(1))
  for (const sort of SORTS) {
    for (const direction of ['asc', 'desc'] as const) {
      it(`read a page by ${sort}, ${direction}, one row to know of the next, and their tags`, () =>
        expectFrugalPages(
          (after) => busyTasks().list({ sort, direction, limit: PAGE, ...(after && { after }) }),
          3 * (PAGE + 1),
        ))
    }
  }

  for (const sort of SORTS) {
    it(`read, of what is done, by ${sort}, rows in proportion to the page`, () =>
      // One in five is done. They do not lie evenly.
      expectFrugalPages(
        (after) =>
          busyTasks().list({ completed: true, sort, limit: PAGE, ...(after && { after }) }),
        3 * 5 * (PAGE + 1),
      ))
  }

  it('read, of one priority, rows in proportion to the page', () =>
    expectFrugalPages(
      (after) => busyTasks().list({ priority: 'low', limit: PAGE, ...(after && { after }) }),
      3 * 3 * (PAGE + 1),
    ))

  it("read, with a filter by tag, no more than the user's own rows", async () => {
    const tag = await base.db
      .selectFrom('tags')
      .select('id')
      .where('user_id', '=', idOf(1))
      .where('name', '=', 'tag 1')
      .executeTakeFirstOrThrow()
    await expectFrugalPages(
      (after) => busyTasks().list({ tag: String(tag.id), limit: PAGE, ...(after && { after }) }),
      BUSY + 3 * (PAGE + 1),
    )
  })

  it("read, for a text, no more than the user's own rows", async () => {
    const explained = await base.explain(() => tasksOf(base.db, idOf(2)).list({ text: 'nowhere' }))
    expectFrugal(explained, 2 * (TASKS / USERS))
  })

  it("count no more than the user's own rows", async () => {
    const { result, plans } = await base.explain(() => tasksOf(base.db, idOf(2)).count())
    expectFrugal({ plans }, result)
  })

  it("read no more tags than the user's own", async () => {
    const { result, plans } = await base.explain(() => tagsOf(base.db, idOf(1)).list())
    expectFrugal({ plans }, result.length)
  })

  it('find one row by its key', async () => {
    const task = await base.db
      .selectFrom('tasks')
      .select('id')
      .where('user_id', '=', idOf(3))
      .executeTakeFirstOrThrow()
    expectFrugal(await base.explain(() => tasksOf(base.db, idOf(3)).get(task.id)), 2)
    // Another's row is read, at most, and thrown away.
    expectFrugal(await base.explain(() => busyTasks().get(task.id)), 1)
  })
})
