import type { Schemas } from '../../../../generated/contract.js'
import type { Task } from '../../data/tasks/task.js'

/** The contract's Task. */
export function taskBody(task: Task, userId: string): Schemas['Task'] {
  return {
    id: task.id,
    title: task.title,
    description: task.description,
    completed: task.completed,
    priority: task.priority,
    due_date: task.due_date?.toISOString() ?? null,
    recurrence_rule: task.recurrence_rule,
    user_id: userId,
    created_at: task.created_at.toISOString(),
    updated_at: task.updated_at.toISOString(),
    tags: task.tags.map(({ id, name, color }) => ({ id, name, color })),
  }
}
