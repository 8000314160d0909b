import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { type TaskDependencies, taskNotFound } from './change-task.js'
import { isInIfNoneMatch } from './entity-tag.js'
import { taskResponse } from './task-response.js'

export function getTask({ tasksOf }: TaskDependencies): Handler<'getTask', AuthPrincipals> {
  return async ({ parameters, security }) => {
    const userId = security.accessToken.id
    const task = await tasksOf(userId).get(parameters.path.task_id)
    if (task === 'not-found') return taskNotFound
    const response = taskResponse(200, task, userId)
    const known = parameters.header?.['If-None-Match']
    if (known === undefined || !isInIfNoneMatch(known, response.headers.ETag)) return response
    return { status: 304, body: undefined, headers: response.headers }
  }
}
