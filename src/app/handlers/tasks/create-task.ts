import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { TaskDependencies } from './change-task.js'
import { invalidTask, taskFields } from './task-fields.js'
import { taskResponse } from './task-response.js'

export function createTask({ tasksOf }: TaskDependencies): Handler<'createTask', AuthPrincipals> {
  return async ({ body, security }) => {
    const userId = security.accessToken.id
    const task = await tasksOf(userId).create(taskFields(body))
    if ('invalid' in task) return invalidTask(task)
    const { headers, ...response } = taskResponse(201, task, userId)
    return { ...response, headers: { ...headers, Location: `/api/v1/tasks/${task.id}` } }
  }
}
