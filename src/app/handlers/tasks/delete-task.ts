import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import {
  onCondition,
  preconditionFailed,
  type TaskDependencies,
  taskNotFound,
} from './change-task.js'

export function deleteTask({ tasksOf }: TaskDependencies): Handler<'deleteTask', AuthPrincipals> {
  return async ({ parameters, security }) => {
    const userId = security.accessToken.id
    const id = parameters.path.task_id
    const outcome = await onCondition(
      tasksOf(userId),
      { id, userId, ifMatch: parameters.header?.['If-Match'] },
      (tasks) => tasks.delete(id),
    )
    if (outcome === 'precondition-failed') return preconditionFailed
    return outcome === 'deleted' ? { status: 204, body: undefined } : taskNotFound
  }
}
