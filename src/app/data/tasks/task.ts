import type { Selectable } from 'kysely'
import { PRIORITIES, type Priority, type TagsTable, type TasksTable } from '../database/database.js'
import { isCalendarTime, isText, trimmedText } from '../statements/column-values.js'
import { type FieldRules, orNull } from './field-rules.js'
import { normalizedRecurrenceRule } from './recurrence-rule.js'

/** What only the database uses. */
type HiddenColumn = 'user_id' | 'title_lower' | 'description_lower'

export interface Task extends Omit<Selectable<TasksTable>, HiddenColumn> {
  /** In the order of their names. */
  tags: TaskTag[]
}

/** A tag as part of a task. */
export type TaskTag = Pick<Selectable<TagsTable>, 'id' | 'name' | 'color'>

export interface NewTask {
  /** White space around it is taken off. */
  title: string
  description?: string | null
  completed?: boolean
  priority?: Priority
  due_date?: Date | null
  /** An RRULE of RFC 5545, with or without its name in front. */
  recurrence_rule?: string | null
}

/** How each field is brought into the form in which it is stored. */
export const TASK_RULES: FieldRules<NewTask> = {
  title: { clean: (title) => trimmedText(title, 1, 200), reason: 'must have 1 to 200 characters' },
  description: {
    clean: orNull((text) => (isText(text, 0, 1000) ? text : undefined)),
    reason: 'must have at most 1000 characters',
  },
  completed: {
    clean: (completed) => (typeof completed === 'boolean' ? completed : undefined),
    reason: 'must be true or false',
  },
  priority: {
    clean: (priority) => PRIORITIES.find((known) => known === priority),
    reason: `must be one of ${PRIORITIES.join(', ')}`,
  },
  due_date: {
    clean: orNull((date) => (isCalendarTime(date) ? date : undefined)),
    reason: 'must be a time in the years 1 to 9999',
  },
  recurrence_rule: {
    clean: orNull(normalizedRecurrenceRule),
    reason: 'must be an iCalendar recurrence rule (RFC 5545) of at most 1000 characters',
  },
}
