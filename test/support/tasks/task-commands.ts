import { expect } from 'chai'
import fc from 'fast-check'
import { PRIORITIES } from '../../../src/app/data/database/database.js'
import type { NewTask, Task } from '../../../src/app/data/tasks/task.js'
import {
  pick,
  type TaskModel,
  type UserModel,
  type UserRepositories,
  type World,
} from './task-model.js'
import { expectSameView, view } from './task-views.js'

/** Numbers that choose among all ids, not among the user's own: most of what he reaches for is another's. */
const number = fc.nat(1000)

/** Few letters, so that names meet; some that patterns, collations and cases trip over. */
const letter = fc.constantFrom('a', 'B', 'b', 'Z', '_', '%', '\\', 'é', '\uffff', '💥', ' ', '1')
const text = fc.string({ unit: letter, maxLength: 3 })
const title = text.map((inner) => `x${inner}y`)
const changes = fc.record<Partial<NewTask>>(
  {
    title,
    description: fc.option(text),
    completed: fc.boolean(),
    priority: fc.constantFrom(...PRIORITIES),
    due_date: fc.option(fc.constantFrom(new Date(0), new Date(1), new Date('9999-12-31'))),
  },
  { requiredKeys: [] },
)

type Act = (mine: UserModel, real: UserRepositories, world: World) => Promise<void>

/** Does something to the real thing and to the model, and then looks at both with everybody's eyes. */
function command<T>(name: string, given: fc.Arbitrary<T>, act: (given: T) => Act) {
  return fc.tuple(number, given, view).map(
    ([user, value, looking]): fc.AsyncCommand<World, UserRepositories[]> => ({
      check: () => true,
      toString: () =>
        `user ${user}: ${name} ${fc.stringify(value)}, seen by ${fc.stringify(looking)}`,
      run: async (world, reals) => {
        const at = user % reals.length
        await act(value)(world.users[at] as UserModel, reals[at] as UserRepositories, world)
        for (const [index, real] of reals.entries()) {
          await expectSameView(world.users[index] as UserModel, real, world, looking)
        }
      },
    }),
  )
}

const remembered = ({ tags, ...task }: Task): TaskModel => ({
  ...task,
  tag_ids: tags.map(({ id }) => id).sort((a, b) => a - b),
})

const createTask = command('creates a task', fc.tuple(title, changes), ([named, given]) => {
  return async (mine, { tasks }, { taskIds }) => {
    const task = (await tasks.create({ ...given, title: named })) as Task
    expect(task).to.deep.include({ ...given, title: named, tags: [] })
    mine.tasks.set(task.id, remembered(task))
    taskIds.push(task.id)
  }
})

const updateTask = command('updates a task', fc.tuple(number, changes), ([at, given]) => {
  return async (mine, { tasks }, { taskIds }) => {
    const id = pick(taskIds, at, 1)
    const before = mine.tasks.get(id)
    const outcome = await tasks.update(id, given)
    if (!before) return void expect(outcome).to.equal('not-found')
    const after = outcome as Task
    expect(remembered(after)).to.deep.equal({
      ...before,
      ...given,
      updated_at: after.updated_at,
    })
    const moved = after.updated_at.getTime() > before.updated_at.getTime()
    expect(moved).to.equal(Object.keys(given).length > 0)
    mine.tasks.set(id, remembered(after))
  }
})

const deleteTask = command(
  'deletes a task',
  number,
  (at) =>
    async (mine, { tasks }, { taskIds }) => {
      const id = pick(taskIds, at, 1)
      expect(await tasks.delete(id)).to.equal(mine.tasks.delete(id) ? 'deleted' : 'not-found')
    },
)

const isTaken = (mine: UserModel, name: string) =>
  [...mine.tags.values()].some((tag) => tag.name === name)

const createTag = command('creates a tag', title, (name) => async (mine, { tags }, { tagIds }) => {
  const taken = isTaken(mine, name)
  const tag = await tags.create({ name })
  if (taken || tag === 'name-taken' || 'invalid' in tag) {
    return void expect([taken, tag]).to.deep.equal([true, 'name-taken'])
  }
  mine.tags.set(tag.id, tag)
  tagIds.push(tag.id)
})

const renameTag = command('renames a tag', fc.tuple(number, title), ([at, name]) => {
  return async (mine, { tags }, { tagIds }) => {
    const id = pick(tagIds, at, 1)
    const before = mine.tags.get(id)
    const outcome = await tags.update(id, { name })
    if (!before) return void expect(outcome).to.equal('not-found')
    if (before.name !== name && isTaken(mine, name)) {
      return void expect(outcome).to.equal('name-taken')
    }
    expect(outcome).to.deep.equal({ ...before, name })
    mine.tags.set(id, { ...before, name })
  }
})

const deleteTag = command(
  'deletes a tag',
  number,
  (at) =>
    async (mine, { tasks, tags }, { tagIds }) => {
      const id = pick(tagIds, at, 1)
      expect(await tags.delete(id)).to.equal(mine.tags.delete(id) ? 'deleted' : 'not-found')
      for (const task of mine.tasks.values()) {
        if (!task.tag_ids.includes(id)) continue
        task.tag_ids = task.tag_ids.filter((tag) => tag !== id)
        // The database moves it; by how much is not known here.
        task.updated_at = ((await tasks.get(task.id)) as Task).updated_at
      }
    },
)

const LINK_CHANGES = {
  setTags: (_: number[], wanted: number[]) => wanted,
  addTags: (old: number[], wanted: number[]) => [...old, ...wanted],
  removeTags: (old: number[], wanted: number[]) => old.filter((id) => !wanted.includes(id)),
}

type LinkKind = keyof typeof LINK_CHANGES

function changeTags({ links, maxLinks }: Pick<CommandOptions, 'links' | 'maxLinks'>) {
  const numbers = fc.array(number, { maxLength: maxLinks })
  const given = fc.tuple(fc.constantFrom(...links), number, numbers)
  return command(
    'changes links',
    given,
    ([change, at, tagsAt]) =>
      async (mine, { tasks }, { taskIds, tagIds }) => {
        const id = pick(taskIds, at, 1)
        const wanted = tagsAt.map((tagAt) => pick(tagIds, tagAt, 1))
        const before = mine.tasks.get(id)
        const outcome = await tasks[change](id, wanted)
        if (!before) return void expect(outcome).to.equal('task-not-found')
        if (!wanted.every((tag) => mine.tags.has(tag))) {
          return void expect(outcome).to.equal('tag-not-found')
        }
        const { task, changes } = outcome as { task: Task; changes: number }
        const linked = [...new Set(LINK_CHANGES[change](before.tag_ids, wanted))].sort(
          (a, b) => a - b,
        )
        const { updated_at } = task
        expect(remembered(task)).to.deep.equal({ ...before, tag_ids: linked, updated_at })
        expect(updated_at.getTime() > before.updated_at.getTime()).to.equal(changes > 0)
        mine.tasks.set(id, { ...before, tag_ids: linked, updated_at })
      },
  )
}

export interface CommandOptions {
  /** The kinds of changes of links that there are. */
  readonly links: readonly LinkKind[]
  /** How many links one command changes, at most. */
  readonly maxLinks: number
  readonly maxCommands: number
}

/** Random operations by random users. Some kinds stand twice, so that there is something to work on. */
export function taskCommands(options: CommandOptions) {
  const linking = changeTags(options)
  return fc.commands(
    [
      createTask,
      createTask,
      createTag,
      createTag,
      linking,
      linking,
      updateTask,
      renameTag,
      deleteTask,
      deleteTag,
    ],
    { maxCommands: options.maxCommands, size: 'max' },
  )
}
