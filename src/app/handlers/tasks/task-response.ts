import type { Task } from '../../data/tasks/task.js'
import { entityTagOf } from './entity-tag.js'
import { taskBody } from './task-body.js'

/** A response with one task and its ETag. */
export function taskResponse<Status extends 200 | 201>(status: Status, task: Task, userId: string) {
  const body = taskBody(task, userId)
  return { status, body, headers: { ETag: entityTagOf(body) } }
}
