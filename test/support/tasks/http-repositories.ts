import { expect } from 'chai'
import type { Tag } from '../../../src/app/data/tasks/tags.js'
import type { NewTask, Task } from '../../../src/app/data/tasks/task.js'
import type { TaskListRequest } from '../../../src/app/data/tasks/task-list.js'
import type { ReceivedResponse } from '../http/api-caller.js'
import type { TaskCaller } from './task-caller.js'
import type { UserRepositories } from './task-model.js'

/** The operations on tasks and tags in the form of the repositories, so that what is known of these can be held against HTTP. */
export function httpRepositories(caller: TaskCaller): UserRepositories {
  const readTask = ({ user_id, ...body }: ReceivedResponse['body']): Task => {
    expect(user_id).to.equal(caller.userId)
    const due_date = body.due_date === null ? null : new Date(body.due_date)
    return {
      ...body,
      due_date,
      created_at: new Date(body.created_at),
      updated_at: new Date(body.updated_at),
    }
  }
  const readTag = ({ user_id, ...body }: ReceivedResponse['body']): Tag => {
    expect(user_id).to.equal(caller.userId)
    return body
  }
  const taskOr404 = ({ status, body }: ReceivedResponse, success = 200) => {
    if (isProblem(status, body, 404, 'TASK_NOT_FOUND')) return 'not-found'
    expect(status, body?.detail).to.equal(success)
    return readTask(body)
  }
  const get = async (id: number) => taskOr404(await caller.get(`/tasks/${id}`))
  const listTags = async () => {
    const { status, body } = await caller.get('/tags')
    expect(status).to.equal(200)
    return (body as unknown[]).map(readTag)
  }
  const page = async (request: TaskListRequest = {}) => {
    const { status, body, headers } = await caller.get(`/tasks?${queryOf(request)}`)
    expect(status, body.detail).to.equal(200)
    const [, next] = /[?&]after=([^&>]+)/.exec(headers.get('link') ?? '') ?? []
    const items: Task[] = body.items.map(readTask)
    return { items, total: Number(body.total), ...(next !== undefined && { next }) }
  }
  const linking = (method: 'POST' | 'DELETE') => async (id: number, tagIds: readonly number[]) => {
    const before = await get(id)
    for (const tagId of tagIds) {
      const { status, body } = await caller.send(method, `/tasks/${id}/tags/${tagId}`)
      if (isProblem(status, body, 404, 'TASK_NOT_FOUND')) return 'task-not-found'
      if (isProblem(status, body, 404, 'TAG_NOT_FOUND')) return 'tag-not-found'
      expect(status).to.be.oneOf(method === 'POST' ? [200, 201] : [204])
    }
    const task = await get(id)
    if (before === 'not-found' || task === 'not-found') return 'task-not-found'
    return { task, changes: Math.abs(task.tags.length - before.tags.length) }
  }

  return {
    tasks: {
      create: async (task) => taskOr404(await caller.post('/tasks', fieldsOf(task)), 201) as Task,
      get,
      list: page,
      count: async (filter) => (await page({ ...filter, limit: 1 })).total,
      update: async (id, changes) =>
        taskOr404(await caller.send('PATCH', `/tasks/${id}`, fieldsOf(changes))),
      delete: async (id) => deletion(await caller.send('DELETE', `/tasks/${id}`), 'TASK_NOT_FOUND'),
      addTags: linking('POST'),
      removeTags: linking('DELETE'),
      setTags: async () => {
        throw new Error('HTTP sets no tags')
      },
    },
    tags: {
      create: async (tag) => {
        const { status, body } = await caller.post('/tags', tag)
        if (isProblem(status, body, 400, 'TAG_ALREADY_EXISTS')) return 'name-taken'
        expect(status, body.detail).to.equal(201)
        return readTag(body)
      },
      get: async (id) => (await listTags()).find((tag) => tag.id === id) ?? 'not-found',
      list: listTags,
      update: async (id, changes) => {
        const { status, body } = await caller.send('PUT', `/tags/${id}`, changes)
        if (isProblem(status, body, 404, 'TAG_NOT_FOUND')) return 'not-found'
        if (isProblem(status, body, 400, 'TAG_ALREADY_EXISTS')) return 'name-taken'
        expect(status, body.detail).to.equal(200)
        return readTag(body)
      },
      delete: async (id) => deletion(await caller.send('DELETE', `/tags/${id}`), 'TAG_NOT_FOUND'),
    },
  }
}

function isProblem(status: number, body: { code?: string }, expected: number, code: string) {
  if (status !== expected) return false
  expect(body.code).to.be.oneOf([code, 'TASK_NOT_FOUND', 'TAG_NOT_FOUND'])
  return body.code === code
}

function deletion({ status, body }: ReceivedResponse, code: string): 'deleted' | 'not-found' {
  if (isProblem(status, body, 404, code)) return 'not-found'
  expect(status).to.equal(204)
  return 'deleted'
}

function fieldsOf({ due_date, ...fields }: Partial<NewTask>): object {
  return { ...fields, ...(due_date !== undefined && { due_date: due_date?.toISOString() ?? null }) }
}

function queryOf(request: TaskListRequest): URLSearchParams {
  const { text, completed, sort = 'created_at', direction, limit, after, priority, tag } = request
  const status = completed === undefined ? undefined : completed ? 'completed' : 'pending'
  const given = {
    q: text,
    status,
    priority,
    tag,
    sort: direction === 'desc' ? `-${sort}` : sort,
    limit,
    after,
  }
  const pairs = Object.entries(given).filter(([, value]) => value !== undefined)
  return new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)]))
}
