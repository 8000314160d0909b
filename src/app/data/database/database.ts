import type { ColumnType, Generated } from 'kysely'

/** A `timestamptz(3)`: a Date both ways, to the millisecond. */
type Timestamp = ColumnType<Date, Date, Date>
/** A timestamp that the database sets when nothing else is given. */
type DefaultTimestamp = ColumnType<Date, Date | undefined, Date>
/** A column that is set once. */
type Fixed<T> = ColumnType<T, T, never>
/** A serial key. Never given, never changed. */
type Serial = ColumnType<number, never, never>

export interface UsersTable {
  /** A UUID in lower case. */
  id: Fixed<string>
  /** Lower case in the ASCII sense; the database refuses another form. */
  email: string
  password_hash: string
  name: string | null
  created_at: DefaultTimestamp
}

export interface SessionsTable {
  id: Fixed<string>
  user_id: Fixed<string>
  /** How often the refresh token was rotated: the generation of the one that is good now. */
  generation: Generated<number>
  rotated_at: Timestamp | null
  /** The times of the rotations before `rotated_at`, newest first, as far as they were inside the grace at the last one. */
  earlier_rotations: Generated<Date[]>
  revoked_at: Timestamp | null
  expires_at: Fixed<Date>
  created_at: DefaultTimestamp
}

/** In the order in which a list shows them; the enum of the database has the same. */
export const PRIORITIES = ['high', 'medium', 'low'] as const
export type Priority = (typeof PRIORITIES)[number]

export interface TasksTable {
  id: Serial
  title: string
  description: string | null
  completed: Generated<boolean>
  priority: Generated<Priority>
  due_date: Timestamp | null
  /** An iCalendar RRULE (RFC 5545, 3.3.10). */
  recurrence_rule: string | null
  user_id: Fixed<string>
  created_at: DefaultTimestamp
  /** Moved by a trigger at every change, whoever makes it. */
  updated_at: ColumnType<Date, Date | undefined, never>
}

export interface TagsTable {
  id: Serial
  name: string
  /** `#RRGGBB` */
  color: string | null
  user_id: Fixed<string>
  created_at: DefaultTimestamp
}

export interface TaskTagLinkTable {
  task_id: Fixed<number>
  tag_id: Fixed<number>
  /** The owner of both: the foreign keys are on (task_id, user_id) and (tag_id, user_id). */
  user_id: Fixed<string>
}

/** Every table of the schema, as Kysely sees it. */
export interface Database {
  users: UsersTable
  sessions: SessionsTable
  tasks: TasksTable
  tags: TagsTable
  task_tag_link: TaskTagLinkTable
}
