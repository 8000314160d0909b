import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { changeResponse, onCondition, type TaskDependencies } from './change-task.js'
import { taskFields } from './task-fields.js'

/** Only the given members change. */
export function updateTask({ tasksOf }: TaskDependencies): Handler<'updateTask', AuthPrincipals> {
  return async ({ body, parameters, security }) => {
    const userId = security.accessToken.id
    const id = parameters.path.task_id
    const outcome = await onCondition(
      tasksOf(userId),
      { id, userId, ifMatch: parameters.header?.['If-Match'] },
      (tasks) => tasks.update(id, taskFields(body)),
    )
    return changeResponse(outcome, userId)
  }
}
