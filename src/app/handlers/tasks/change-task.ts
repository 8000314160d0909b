import type { Invalid } from '../../data/tasks/field-rules.js'
import type { NewTask, Task } from '../../data/tasks/task.js'
import type { TasksRepository } from '../../data/tasks/tasks.js'
import { entityTagOf, satisfiesIfMatch } from './entity-tag.js'
import { taskBody } from './task-body.js'
import { invalidTask } from './task-fields.js'
import { taskResponse } from './task-response.js'

/** The tasks of a user. */
export interface TaskDependencies {
  readonly tasksOf: (userId: string) => TasksRepository
}

/**
 * Does `act` on condition that the task still has an entity tag in `ifMatch`. Check and change are one transaction.
 * Without `ifMatch` there is no condition.
 */
export function onCondition<Outcome>(
  tasks: TasksRepository,
  { id, userId, ifMatch }: { id: number; userId: string; ifMatch: string | undefined },
  act: (tasks: TasksRepository) => Promise<Outcome>,
): Promise<Outcome | 'not-found' | 'precondition-failed'> {
  if (ifMatch === undefined) return act(tasks)
  return tasks.locked(id, async (task, locked) =>
    satisfiesIfMatch(ifMatch, entityTagOf(taskBody(task, userId)))
      ? act(locked)
      : 'precondition-failed',
  )
}

/** The response to a change of a task. */
export function changeResponse(
  outcome: Task | Invalid<keyof NewTask> | 'not-found' | 'precondition-failed',
  userId: string,
) {
  if (outcome === 'not-found') return taskNotFound
  if (outcome === 'precondition-failed') return preconditionFailed
  return 'invalid' in outcome ? invalidTask(outcome) : taskResponse(200, outcome, userId)
}

export const taskNotFound = { status: 404, code: 'TASK_NOT_FOUND' } as const
export const preconditionFailed = { status: 412, code: 'PRECONDITION_FAILED' } as const
