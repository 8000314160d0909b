import { expect } from 'chai'
import { sql } from 'kysely'
import { PRIORITIES } from '../../../../src/app/data/database/database.js'
import { tagsOf } from '../../../../src/app/data/tasks/tags.js'
import type { Task } from '../../../../src/app/data/tasks/task.js'
import type { TaskListRequest } from '../../../../src/app/data/tasks/task-list.js'
import { tasksOf } from '../../../../src/app/data/tasks/tasks.js'
import { insertUser } from '../../../support/application/users.js'
import { eachDatabase } from '../../../support/databases/databases.js'

const DUE = new Date('2026-03-01T12:00:00.123Z')

eachDatabase('tasks', (get) => {
  async function someone() {
    const { id } = await insertUser(get().db)
    return { id, tasks: tasksOf(get().db, id), tags: tagsOf(get().db, id) }
  }

  /** A task or a page, where nothing was refused. */
  function ok<T>(outcome: T): Exclude<T, string | { invalid: string }> {
    if (typeof outcome === 'string') throw new Error(outcome)
    if (outcome instanceof Object && 'invalid' in outcome) throw new Error(String(outcome.invalid))
    return outcome as Exclude<T, string | { invalid: string }>
  }

  const titles = (page: { items: Task[] }) => page.items.map(({ title }) => title)

  it('get what is left out: open, of medium priority, never due', async () => {
    const { tasks } = await someone()
    const task = ok(await tasks.create({ title: '  Water the plants\n' }))
    expect(task).to.include({
      title: 'Water the plants',
      description: null,
      completed: false,
      priority: 'medium',
      due_date: null,
      recurrence_rule: null,
    })
    expect(task.tags).to.deep.equal([])
    expect(task.updated_at).to.deep.equal(task.created_at)
    expect(await tasks.get(task.id)).to.deep.equal(task)
    expect(task).not.to.have.property('user_id')
  })

  it('come back as they were stored', async () => {
    const { tasks } = await someone()
    const given = {
      title: 'Pay the rent',
      description: ' by transfer\n',
      completed: true,
      priority: 'high',
      due_date: DUE,
      recurrence_rule: 'rrule:freq=monthly;bymonthday=1',
    } as const
    const task = ok(await tasks.create(given))
    const { id, tags: _, created_at, updated_at, ...stored } = task
    expect(stored).to.deep.equal({ ...given, recurrence_rule: 'FREQ=MONTHLY;BYMONTHDAY=1' })
  })

  it('store nothing but their own fields, whatever comes along', async () => {
    const [{ id, tasks }, other] = [await someone(), await someone()]
    const hostile = JSON.parse(
      `{"title": "t", "user_id": "${other.id}", "id": 1, "__proto__": {"x": 1}, "constructor": 1}`,
    )
    const task = ok(await tasks.create(hostile))
    expect(ok(await tasks.update(task.id, { ...hostile, title: 'u' })).id).to.equal(task.id)
    const row = get().db.selectFrom('tasks').selectAll().where('id', '=', task.id)
    expect(await row.executeTakeFirst()).to.include({ user_id: id, title: 'u' })
  })

  const wrong = {
    title: ['', ' \t\n', 'x'.repeat(201), 'a\0b', 'a\ud800'],
    description: ['x'.repeat(1001), '\0'],
    due_date: [
      new Date(Number.NaN),
      new Date('+010000-01-01T00:00:00Z'),
      new Date('-000001-01-01T00:00:00Z'),
    ],
    recurrence_rule: ['', 'daily', 'FREQ=DAILY;INTERVAL=0'],
    priority: ['urgent'],
    completed: ['yes'],
  }
  for (const [field, values] of Object.entries(wrong)) {
    it(`are refused for a ${field} that can't be stored`, async () => {
      const { tasks } = await someone()
      const { id } = ok(await tasks.create({ title: 't' }))
      for (const value of values) {
        const given = JSON.parse('{"title": "t"}')
        given[field] = value
        expect(await tasks.create(given)).to.include({ invalid: field })
        expect(await tasks.update(id, { [field]: value })).to.include({ invalid: field })
      }
      expect(await tasks.count()).to.equal(1)
    })
  }

  it('take the longest texts, counted in code points', async () => {
    const { tasks } = await someone()
    const [title, description] = ['😀'.repeat(200), '😀'.repeat(1000)]
    expect(await tasks.create({ title, description })).to.include({ title, description })
  })

  it('keep the times of all four-digit years to the millisecond', async () => {
    const { tasks } = await someone()
    const times = [
      '0001-01-01T00:00:00.000Z',
      '0099-12-31T23:59:59.999Z',
      '1800-06-01T12:00:00.001Z',
    ]
    for (const time of [...times, '2026-03-29T01:30:00.500Z', '9999-12-31T23:59:59.999Z']) {
      const { id } = ok(await tasks.create({ title: 't', due_date: new Date(time) }))
      expect(ok(await tasks.get(id)).due_date?.toISOString()).to.equal(time)
    }
  })

  it('change in what is given, and move updated_at', async () => {
    const { tasks } = await someone()
    const task = ok(await tasks.create({ title: 't', description: 'd', due_date: DUE }))
    const changed = ok(await tasks.update(task.id, { completed: true, description: null }))
    const { updated_at } = changed
    expect(changed).to.deep.equal({ ...task, completed: true, description: null, updated_at })
    expect(updated_at).to.be.greaterThan(task.updated_at)
    expect(await tasks.update(task.id, {})).to.deep.equal(changed)
  })

  it('are gone when deleted, with their links', async () => {
    const { tasks, tags } = await someone()
    const [{ id }, tag] = [
      ok(await tasks.create({ title: 't' })),
      ok(await tags.create({ name: 'n' })),
    ]
    await tasks.setTags(id, [tag.id])
    expect(await tasks.delete(id)).to.equal('deleted')
    expect(await tasks.delete(id)).to.equal('not-found')
    expect(await tasks.get(id)).to.equal('not-found')
    expect(await tasks.list({ tag: String(tag.id) })).to.deep.equal({ items: [], total: 0 })
  })

  it('are not found under numbers that are no key', async () => {
    const { tasks, tags } = await someone()
    for (const id of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 53]) {
      expect(await tasks.get(id)).to.equal('not-found')
      expect(await tasks.update(id, { title: 't' })).to.equal('not-found')
      expect(await tasks.delete(id)).to.equal('not-found')
      expect(await tasks.setTags(id, [])).to.equal('task-not-found')
      expect(await tags.get(id)).to.equal('not-found')
      expect(await tasks.list({ tag: String(id) })).to.deep.equal({ items: [], total: 0 })
    }
  })

  it('have their tags set, added and taken off, all or none', async () => {
    const { tasks, tags } = await someone()
    const other = await someone()
    const { id } = ok(await tasks.create({ title: 't' }))
    const [a, b, c] = [
      ok(await tags.create({ name: 'a' })).id,
      ok(await tags.create({ name: 'b' })).id,
      ok(await tags.create({ name: 'c' })).id,
    ]
    const foreign = ok(await other.tags.create({ name: 'a' })).id
    const now = async (change: Promise<{ task: Task } | string>) =>
      ok(await change).task.tags.map((tag) => tag.id)
    expect(await now(tasks.setTags(id, [b, a, b]))).to.deep.equal([a, b])
    expect(await now(tasks.setTags(id, [b, c]))).to.deep.equal([b, c])
    expect(await now(tasks.addTags(id, [a, c]))).to.deep.equal([a, b, c])
    expect(await now(tasks.removeTags(id, [c]))).to.deep.equal([a, b])
    expect(await now(tasks.removeTags(id, [c]))).to.deep.equal([a, b])
    for (const change of [tasks.setTags, tasks.addTags, tasks.removeTags]) {
      expect(await change(id, [c, foreign])).to.equal('tag-not-found')
      expect(await change(id, [c, 2_000_000_000])).to.equal('tag-not-found')
    }
    expect(await other.tasks.setTags(id, [foreign])).to.equal('task-not-found')
    expect(await now(tasks.setTags(id, [...[a, b]]))).to.deep.equal([a, b])
    expect(await now(tasks.setTags(id, []))).to.deep.equal([])
  })

  it('move updated_at with their tags, and only when a link changes', async () => {
    const { tasks, tags } = await someone()
    const task = ok(await tasks.create({ title: 't' }))
    const tag = ok(await tags.create({ name: 'n', color: '#FF5733' }))
    const added = ok(await tasks.addTags(task.id, [tag.id]))
    expect(added.changes).to.equal(1)
    expect(added.task.tags).to.deep.equal([{ id: tag.id, name: 'n', color: '#FF5733' }])
    expect(added.task.updated_at).to.be.above(task.updated_at)
    expect(ok(await tasks.addTags(task.id, [tag.id]))).to.deep.equal({ ...added, changes: 0 })
    await tags.delete(tag.id)
    const left = ok(await tasks.get(task.id))
    expect(left.tags).to.deep.equal([])
    expect(left.updated_at).to.be.above(added.task.updated_at)
  })

  it('are deleted and tagged at once without a deadlock', async () => {
    const { tasks, tags } = await someone()
    const [a, b] = [ok(await tags.create({ name: 'a' })), ok(await tags.create({ name: 'b' }))]
    const made = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => ok(await tasks.create({ title: `t${i}` })).id),
    )
    for (const id of made) await tasks.setTags(id, [a.id, b.id])
    const outcomes = await Promise.allSettled([
      tags.delete(a.id),
      tags.delete(b.id),
      ...made.map((id) => tasks.setTags(id, [b.id])),
      ...made.slice(4).map((id) => tasks.delete(id)),
    ])
    expect(outcomes.filter(({ status }) => status === 'rejected')).to.deep.equal([])
  })

  it('wait for a deletion of their tag, or it for them, but never both', async () => {
    const { tasks, tags } = await someone()
    const { id } = ok(await tasks.create({ title: 'a' }))
    const tag = ok(await tags.create({ name: 'a' }))
    await tasks.setTags(id, [tag.id])
    let deletion: Promise<unknown> | undefined
    await tasks.locked(id, async (_, locked) => {
      deletion = tags.delete(tag.id)
      // Where another connection runs it: until it stands in line behind this transaction.
      while (get().kind === 'postgres' && !(await someoneWaits()));
      ok(await locked.setTags(id, []))
    })
    expect(await deletion).to.equal('deleted')
    expect(ok(await tasks.get(id)).tags).to.deep.equal([])
  })

  async function someoneWaits(): Promise<boolean> {
    const { rows } = await sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    `.execute(get().db)
    return rows.length > 0
  }

  it('are locked for a change on condition', async () => {
    const { tasks } = await someone()
    const { id } = ok(await tasks.create({ title: 'a' }))
    const appended = (letter: string) =>
      tasks.locked(id, async (task, locked) => locked.update(id, { title: task.title + letter }))
    await Promise.all([...'bcde'].map(appended))
    expect([...ok(await tasks.get(id)).title].sort().join('')).to.equal('abcde')
    expect(await tasks.locked(0, async () => 'done')).to.equal('not-found')
  })

  it('are listed by the number of the page, with how many there are', async () => {
    const { tasks } = await someone()
    for (const title of 'abcde') await tasks.create({ title, completed: title < 'c' })
    const page = async (offset: number) => ok(await tasks.list({ sort: 'title', limit: 2, offset }))
    expect(titles(await page(0))).to.deep.equal(['a', 'b'])
    expect(titles(await page(4))).to.deep.equal(['e'])
    expect((await page(2)).total).to.equal(5)
    expect(await page(6)).to.deep.equal({ items: [], total: 5 })
    expect(ok(await tasks.list({ completed: true, limit: 1 })).total).to.equal(2)
  })

  it('are found by the name of a tag', async () => {
    const { tasks, tags } = await someone()
    const { id } = ok(await tasks.create({ title: 't' }))
    await tasks.create({ title: 'u' })
    const tag = ok(await tags.create({ name: '12' }))
    await tasks.setTags(id, [tag.id])
    expect(titles(ok(await tasks.list({ tag: '12' })))).to.deep.equal(['t'])
    expect(titles(ok(await tasks.list({ tag: String(tag.id) })))).to.deep.equal(['t'])
    expect(titles(ok(await tasks.list({ tag: 'none\0' })))).to.deep.equal([])
  })

  it('end with one of the sets when several are set at once', async () => {
    const { tasks, tags } = await someone()
    const { id } = ok(await tasks.create({ title: 't' }))
    const ids: number[] = []
    for (const name of 'abcdefgh') ids.push(ok(await tags.create({ name })).id)
    const sets = ids.map((tagId, at) =>
      [tagId, ids[(at + 1) % ids.length] ?? tagId].sort((x, y) => x - y),
    )
    await Promise.all(sets.map((set) => tasks.setTags(id, set)))
    expect(sets).to.deep.include(ok(await tasks.get(id)).tags.map((tag) => tag.id))
  })

  it('are changed within a transaction of the caller, and not when it fails', async () => {
    const { id: userId, tasks, tags } = await someone()
    const [task, tag] = [
      ok(await tasks.create({ title: 't' })),
      ok(await tags.create({ name: 'n' })),
    ]
    const failing = get()
      .db.transaction()
      .execute(async (transaction) => {
        const inside = tasksOf(transaction, userId)
        expect(ok(await inside.setTags(task.id, [tag.id])).changes).to.equal(1)
        await inside.update(task.id, { title: 'u' })
        throw new Error('undone')
      })
    expect(await failing.catch((error: Error) => error.message)).to.equal('undone')
    expect(await tasks.get(task.id)).to.deep.equal(task)
  })

  it('are found by a text in title or description, in any case, with nothing special in it', async () => {
    const { tasks } = await someone()
    await tasks.create({ title: 'Buy 100% juice' })
    await tasks.create({ title: 'Call Bob', description: 'about the JUICE' })
    await tasks.create({ title: 'a_b \\ c' })
    const found = async (text: string) => titles(ok(await tasks.list({ text })))
    expect(await found('juice')).to.deep.equal(['Buy 100% juice', 'Call Bob'])
    expect(await found('0%')).to.deep.equal(['Buy 100% juice'])
    expect(await found('_')).to.deep.equal(['a_b \\ c'])
    expect(await found('\\')).to.deep.equal(['a_b \\ c'])
    expect(await found('%')).to.deep.equal(['Buy 100% juice'])
    expect(await found('\0')).to.deep.equal([])
    expect(await tasks.count({ text: 'juice' })).to.equal(2)
  })

  it('are listed high, medium, low by priority, and never due ones after all that are due', async () => {
    const { tasks } = await someone()
    for (const priority of ['low', 'high', 'medium'] as const) {
      await tasks.create({ title: priority, priority })
    }
    await tasks.create({
      title: 'late',
      priority: 'low',
      due_date: new Date('9999-12-31T23:59:59.999Z'),
    })
    await tasks.create({ title: 'soon', priority: 'low', due_date: DUE })
    const sorted = async (request: TaskListRequest) => titles(ok(await tasks.list(request)))
    const byPriority = await sorted({ sort: 'priority' })
    expect(byPriority.slice(0, 3)).to.deep.equal(PRIORITIES)
    expect(await sorted({ sort: 'priority', direction: 'desc' })).to.deep.equal(
      byPriority.toReversed(),
    )
    expect(await sorted({ sort: 'due_date' })).to.deep.equal([
      'soon',
      'late',
      'low',
      'high',
      'medium',
    ])
  })

  it('keep the place of a reader while rows come and go before and behind it', async () => {
    const { tasks } = await someone()
    for (const title of ['b', 'd', 'f', 'h']) await tasks.create({ title })
    const first = ok(await tasks.list({ sort: 'title', limit: 2 }))
    expect(titles(first)).to.deep.equal(['b', 'd'])
    await tasks.create({ title: 'a' })
    await tasks.create({ title: 'g' })
    for (const { id } of first.items) await tasks.delete(id)
    const second = ok(await tasks.list({ sort: 'title', limit: 2, after: first.next ?? '' }))
    expect(titles(second)).to.deep.equal(['f', 'g'])
  })

  it('refuse a cursor that is none of theirs, or of another order', async () => {
    const { tasks } = await someone()
    for (const title of 'abc') await tasks.create({ title })
    const next = ok(await tasks.list({ sort: 'title', limit: 1 })).next ?? ''
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const hostile = [
      '',
      'x',
      '💥',
      encode(null),
      encode({}),
      encode(['title', 'asc', 'a']),
      encode(['title', 'asc', 'a\0', 1]),
      encode(['title', 'asc', 'a', 2 ** 31]),
      encode(['title', 'asc', 'a', '1; drop table tasks']),
      encode(['title', 'asc', ['a'], 1]),
    ]
    for (const after of hostile) {
      expect(await tasks.list({ sort: 'title', after })).to.equal('invalid-cursor')
    }
    expect(await tasks.list({ after: next })).to.equal('invalid-cursor')
    expect(await tasks.list({ sort: 'title', direction: 'desc', after: next })).to.equal(
      'invalid-cursor',
    )
    for (const sort of ['created_at', 'due_date', 'priority'] as const) {
      const after = encode([sort, 'asc', "'2026'", 1])
      expect(await tasks.list({ sort, after })).to.equal('invalid-cursor')
    }
  })

  it('come in pages of 1 to 100', async () => {
    const { tasks } = await someone()
    for (const title of 'abc') await tasks.create({ title })
    for (const limit of [0, -5, 1.9, Number.NaN]) {
      expect(ok(await tasks.list({ limit })).items).to.have.length(1)
    }
    expect(ok(await tasks.list({ limit: 1e9 })).items).to.have.length(3)
  })
})
