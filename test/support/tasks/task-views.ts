import { expect } from 'chai'
import fc from 'fast-check'
import { PRIORITIES } from '../../../src/app/data/database/database.js'
import type { Direction, Page, PageRequest } from '../../../src/app/data/tasks/page.js'
import type { TaskFilter, TaskSort } from '../../../src/app/data/tasks/task-list.js'
import {
  expectedTags,
  expectedTasks,
  pick,
  seen,
  type UserModel,
  type UserRepositories,
  type World,
} from './task-model.js'

/** A way to look at tasks and tags. */
export interface View {
  filter: Omit<TaskFilter, 'tag'> & { tagAt?: number }
  sort: TaskSort
  direction: Direction
  limit: number
}

export const view: fc.Arbitrary<View> = fc.record({
  filter: fc.oneof(
    { arbitrary: fc.constant({}), weight: 2 },
    {
      arbitrary: fc.record<View['filter']>(
        {
          completed: fc.boolean(),
          priority: fc.constantFrom(...PRIORITIES),
          text: fc.constantFrom('A', 'b', '_', '%', '\\', '💥', 'é', 'xb'),
          tagAt: fc.nat(1000),
        },
        { requiredKeys: [] },
      ),
      weight: 1,
    },
  ),
  sort: fc.constantFrom<TaskSort>('created_at', 'due_date', 'priority', 'title'),
  direction: fc.constantFrom<Direction>('asc', 'desc'),
  limit: fc.constantFrom(1, 2, 3, 100),
})

/** What a user is given is what the model says he may see: every page of his lists, counts, single rows. */
export async function expectSameView(
  mine: UserModel,
  { tasks, tags }: UserRepositories,
  { taskIds, tagIds }: World,
  { filter: { tagAt, ...rest }, sort, direction, limit }: View,
): Promise<void> {
  const filter = { ...rest, ...(tagAt !== undefined && { tag: String(pick(tagIds, tagAt, 1)) }) }
  const listed = await allPages(limit, (page) =>
    tasks.list({ ...filter, sort, direction, ...page }),
  )
  const expected = expectedTasks(mine, filter, sort, direction)
  expect(listed).to.deep.equal(expected)
  expect(await tasks.count(filter)).to.equal(expected.length)
  expect(await tags.list()).to.deep.equal(expectedTags(mine))
  for (const id of taskIds.slice(-4)) {
    const task = mine.tasks.get(id)
    expect(await tasks.get(id)).to.deep.equal(task ? seen(mine, task) : 'not-found')
  }
  for (const id of tagIds.slice(-4)) {
    expect(await tags.get(id)).to.deep.equal(mine.tags.get(id) ?? 'not-found')
  }
}

async function allPages<Row>(
  limit: number,
  read: (request: PageRequest) => Promise<Page<Row> | 'invalid-cursor'>,
): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | undefined
  do {
    const page = await read({ limit, ...(after !== undefined && { after }) })
    if (page === 'invalid-cursor') throw new Error('a cursor of our own was refused')
    if (page.next !== undefined && page.next === after) throw new Error('the page repeats itself')
    // Full, except for the last: nobody is asked to turn a page for nothing.
    expect(page.items).to.have.lengthOf.within(page.next === undefined ? 0 : limit, limit)
    rows.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return rows
}
