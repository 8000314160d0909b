import type { ColumnType, Generated } from 'kysely'

/** A `timestamptz(3)`: a Date with millisecond precision, read and written. */
type Timestamp = ColumnType<Date, Date, Date>
/** A timestamp with a default in the database. */
type DefaultTimestamp = ColumnType<Date, Date | undefined, Date>
/** A column that is set at insert and never updated. */
type Fixed<T> = ColumnType<T, T, never>
/** A serial key: neither inserted nor updated by the application. */
type Serial = ColumnType<number, never, never>
/** A column that the database computes from others of its row. */
type Computed<T> = ColumnType<T, never, never>

export interface UsersTable {
  /** A UUID in lower case. */
  id: Fixed<string>
  /** ASCII letters in lower case; the database rejects others. */
  email: string
  password_hash: string
  name: string | null
  /** When the user proved that mails to the address arrive; null while the address is not verified. */
  email_verified_at: Timestamp | null
  banned_at: Timestamp | null
  created_at: DefaultTimestamp
}

export type TokenPurpose = 'verify_email' | 'change_email' | 'reset_password' | 'undo_email_change'

export interface OneTimeTokensTable {
  /** Of the token. */
  hash: string
  purpose: Fixed<TokenPurpose>
  user_id: Fixed<string>
  /** The address that the token is about: to be verified, to be changed to, or to be taken back. */
  email: Fixed<string>
  /** Of a code that stands for the token. */
  code_hash: Fixed<string | null>
  /** With a code. */
  attempts: Generated<number>
  expires_at: Fixed<Date>
  created_at: DefaultTimestamp
}

export interface MailJobsTable {
  id: Serial
  kind: Fixed<string>
  /** The recipient. */
  email: Fixed<string>
  user_id: Fixed<string | null>
  language: Fixed<string>
  /** What the mail tells beside that; no secrets. Given as JSON. */
  details: ColumnType<Record<string, string>, string, never>
  attempts: Generated<number>
  due_at: Timestamp
  created_at: DefaultTimestamp
}

export interface AccountEventsTable {
  id: Serial
  user_id: Fixed<string>
  event: Fixed<string>
  session_id: Fixed<string | null>
  reason: Fixed<string | null>
  user_agent: Fixed<string | null>
  address: Fixed<string | null>
  created_at: DefaultTimestamp
}

export interface SessionsTable {
  id: Fixed<string>
  user_id: Fixed<string>
  /** The number of rotations of the refresh token, which is the generation of the current one. */
  generation: Generated<number>
  rotated_at: Timestamp | null
  /** The times of the rotations before `rotated_at`, newest first. Only those inside the grace period at `rotated_at`. */
  earlier_rotations: Generated<Date[]>
  revoked_at: Timestamp | null
  /** The `User-Agent` of the last use; at most 256 characters. */
  user_agent: string | null
  /** The IP address of the last use. */
  address: string | null
  expires_at: Fixed<Date>
  created_at: DefaultTimestamp
}

/** In the order in which lists sort them, as in the enum of the database. */
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
  /** Set by a trigger at every update. */
  updated_at: ColumnType<Date, Date | undefined, never>
  /** For the search. */
  title_lower: Computed<string>
  description_lower: Computed<string | null>
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
  one_time_tokens: OneTimeTokensTable
  mail_jobs: MailJobsTable
  account_events: AccountEventsTable
  tasks: TasksTable
  tags: TagsTable
  task_tag_link: TaskTagLinkTable
}
