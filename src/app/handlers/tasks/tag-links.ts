import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { type TaskDependencies, taskNotFound } from './change-task.js'
import { taskResponse } from './task-response.js'

const notFound = {
  'task-not-found': taskNotFound,
  'tag-not-found': { status: 404, code: 'TAG_NOT_FOUND' },
} as const

/** 201 when the link is new, 200 when the task has the tag already. */
export function addTagToTask({
  tasksOf,
}: TaskDependencies): Handler<'addTagToTask', AuthPrincipals> {
  return async ({ parameters: { path }, security }) => {
    const userId = security.accessToken.id
    const outcome = await tasksOf(userId).addTags(path.task_id, [path.tag_id])
    if (typeof outcome === 'string') return notFound[outcome]
    return taskResponse(outcome.changes > 0 ? 201 : 200, outcome.task, userId)
  }
}

export function removeTagFromTask({
  tasksOf,
}: TaskDependencies): Handler<'removeTagFromTask', AuthPrincipals> {
  return async ({ parameters: { path }, security }) => {
    const outcome = await tasksOf(security.accessToken.id).removeTags(path.task_id, [path.tag_id])
    return typeof outcome === 'string' ? notFound[outcome] : { status: 204, body: undefined }
  }
}
