import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { changeResponse, onCondition, type TaskDependencies } from './change-task.js'
import { taskFields } from './task-fields.js'

/** An optional member that is absent becomes null. */
export function replaceTask({ tasksOf }: TaskDependencies): Handler<'replaceTask', AuthPrincipals> {
  return async ({ body, parameters, security }) => {
    const userId = security.accessToken.id
    const id = parameters.path.task_id
    const fields = taskFields({ description: null, due_date: null, recurrence_rule: null, ...body })
    const outcome = await onCondition(
      tasksOf(userId),
      { id, userId, ifMatch: parameters.header?.['If-Match'] },
      (tasks) => tasks.update(id, fields),
    )
    return changeResponse(outcome, userId)
  }
}
