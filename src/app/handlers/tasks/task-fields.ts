import type { Schemas } from '../../../../generated/contract.js'
import type { Invalid } from '../../data/tasks/field-rules.js'
import type { NewTask } from '../../data/tasks/task.js'

/** The members of a body as the repository takes them: a due date is a Date. */
export function taskFields<Body extends Schemas['TaskChanges']>(
  body: Body,
): Omit<Body, 'due_date'> & Pick<NewTask, 'due_date'> {
  const { due_date, ...fields } = body
  if (due_date === undefined) return fields
  return { ...fields, due_date: due_date === null ? null : new Date(due_date) }
}

const codes = {
  title: 'INVALID_TITLE',
  description: 'DESCRIPTION_TOO_LONG',
  priority: 'INVALID_PRIORITY',
  due_date: 'INVALID_DUE_DATE',
  recurrence_rule: 'INVALID_RECURRENCE_RULE',
} as const

/** The response to a member that the repository refuses. */
export function invalidTask({ invalid }: Invalid<keyof NewTask>) {
  if (invalid === 'completed') throw new Error('The contract lets only booleans pass.')
  return { status: 400, code: codes[invalid] } as const
}
