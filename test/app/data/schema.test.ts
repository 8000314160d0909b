import { expect } from 'chai'
import { type InsertType, type SelectType, sql } from 'kysely'
import {
  type Database,
  PRIORITIES,
  type Priority,
} from '../../../src/app/data/database/database.js'
import { eachDatabase } from '../../support/databases/databases.js'

/** What the type of a column says of it, in the words of PostgreSQL. */
interface Shape<Column> {
  type: TypeName<NonNullable<SelectType<Column>>>
  nullable: null extends SelectType<Column> ? true : false
  /** May, or must, be left out of an insert, although it is not nullable. */
  hasDefault: [InsertType<Column>] extends [never]
    ? true
    : undefined extends InsertType<Column>
      ? true
      : false
}

type TypeName<Value> = [Value] extends [Date]
  ? 'timestamptz'
  : [Value] extends [Date[]]
    ? '_timestamptz'
    : [Value] extends [number]
      ? 'int4' | 'int8'
      : [Value] extends [boolean]
        ? 'bool'
        : [Value] extends [Record<string, string>]
          ? 'jsonb'
          : [Value] extends [Priority]
            ? 'task_priority'
            : 'text'

/**
 * The types, spelled out as values: the compiler refuses a table, a column or a property here that differs
 * from `Database`, and the test compares them with the live schema. So neither can drift from the other.
 */
const SCHEMA: {
  [Table in keyof Database]: { [C in keyof Database[Table]]: Shape<Database[Table][C]> }
} = {
  users: {
    id: { type: 'text', nullable: false, hasDefault: false },
    email: { type: 'text', nullable: false, hasDefault: false },
    password_hash: { type: 'text', nullable: false, hasDefault: false },
    name: { type: 'text', nullable: true, hasDefault: false },
    email_verified_at: { type: 'timestamptz', nullable: true, hasDefault: false },
    banned_at: { type: 'timestamptz', nullable: true, hasDefault: false },
    created_at: { type: 'timestamptz', nullable: false, hasDefault: true },
  },
  one_time_tokens: {
    hash: { type: 'text', nullable: false, hasDefault: false },
    purpose: { type: 'text', nullable: false, hasDefault: false },
    user_id: { type: 'text', nullable: false, hasDefault: false },
    email: { type: 'text', nullable: false, hasDefault: false },
    code_hash: { type: 'text', nullable: true, hasDefault: false },
    attempts: { type: 'int4', nullable: false, hasDefault: true },
    expires_at: { type: 'timestamptz', nullable: false, hasDefault: false },
    created_at: { type: 'timestamptz', nullable: false, hasDefault: true },
  },
  mail_jobs: {
    id: { type: 'int8', nullable: false, hasDefault: true },
    kind: { type: 'text', nullable: false, hasDefault: false },
    email: { type: 'text', nullable: false, hasDefault: false },
    user_id: { type: 'text', nullable: true, hasDefault: false },
    language: { type: 'text', nullable: false, hasDefault: false },
    details: { type: 'jsonb', nullable: false, hasDefault: false },
    attempts: { type: 'int4', nullable: false, hasDefault: true },
    due_at: { type: 'timestamptz', nullable: false, hasDefault: false },
    created_at: { type: 'timestamptz', nullable: false, hasDefault: true },
  },
  account_events: {
    id: { type: 'int8', nullable: false, hasDefault: true },
    user_id: { type: 'text', nullable: false, hasDefault: false },
    event: { type: 'text', nullable: false, hasDefault: false },
    session_id: { type: 'text', nullable: true, hasDefault: false },
    reason: { type: 'text', nullable: true, hasDefault: false },
    user_agent: { type: 'text', nullable: true, hasDefault: false },
    address: { type: 'text', nullable: true, hasDefault: false },
    created_at: { type: 'timestamptz', nullable: false, hasDefault: true },
  },
  sessions: {
    id: { type: 'text', nullable: false, hasDefault: false },
    user_id: { type: 'text', nullable: false, hasDefault: false },
    generation: { type: 'int4', nullable: false, hasDefault: true },
    rotated_at: { type: 'timestamptz', nullable: true, hasDefault: false },
    earlier_rotations: { type: '_timestamptz', nullable: false, hasDefault: true },
    revoked_at: { type: 'timestamptz', nullable: true, hasDefault: false },
    user_agent: { type: 'text', nullable: true, hasDefault: false },
    address: { type: 'text', nullable: true, hasDefault: false },
    expires_at: { type: 'timestamptz', nullable: false, hasDefault: false },
    created_at: { type: 'timestamptz', nullable: false, hasDefault: true },
  },
  tasks: {
    id: { type: 'int4', nullable: false, hasDefault: true },
    title: { type: 'text', nullable: false, hasDefault: false },
    description: { type: 'text', nullable: true, hasDefault: false },
    completed: { type: 'bool', nullable: false, hasDefault: true },
    priority: { type: 'task_priority', nullable: false, hasDefault: true },
    due_date: { type: 'timestamptz', nullable: true, hasDefault: false },
    recurrence_rule: { type: 'text', nullable: true, hasDefault: false },
    user_id: { type: 'text', nullable: false, hasDefault: false },
    created_at: { type: 'timestamptz', nullable: false, hasDefault: true },
    updated_at: { type: 'timestamptz', nullable: false, hasDefault: true },
    title_lower: { type: 'text', nullable: false, hasDefault: true },
    description_lower: { type: 'text', nullable: true, hasDefault: true },
  },
  tags: {
    id: { type: 'int4', nullable: false, hasDefault: true },
    name: { type: 'text', nullable: false, hasDefault: false },
    color: { type: 'text', nullable: true, hasDefault: false },
    user_id: { type: 'text', nullable: false, hasDefault: false },
    created_at: { type: 'timestamptz', nullable: false, hasDefault: true },
  },
  task_tag_link: {
    task_id: { type: 'int4', nullable: false, hasDefault: false },
    tag_id: { type: 'int4', nullable: false, hasDefault: false },
    user_id: { type: 'text', nullable: false, hasDefault: false },
  },
}

eachDatabase('the schema', (get) => {
  it('is what the types say', async () => {
    const tables = await get().db.introspection.getTables()
    const live = tables.map(({ name, columns }) => [
      name,
      Object.fromEntries(
        columns.map((column) => [
          column.name,
          {
            type: column.dataType,
            nullable: column.isNullable,
            hasDefault: column.hasDefaultValue,
          },
        ]),
      ),
    ])
    expect(Object.fromEntries(live)).to.deep.equal(SCHEMA)
  })

  it('has the priorities of the types, in their order', async () => {
    const { rows } =
      await sql`select unnest(enum_range(null::task_priority))::text as priority`.execute(get().db)
    expect(rows).to.deep.equal(PRIORITIES.map((priority) => ({ priority })))
  })

  it('keeps times to the millisecond and with their zone', async () => {
    const { rows } = await sql`
      select column_name from information_schema.columns
      where table_schema = 'public' and data_type like 'timestamp%' and table_name not like 'kysely_%'
        and not (data_type = 'timestamp with time zone' and datetime_precision = 3)`.execute(
      get().db,
    )
    expect(rows).to.deep.equal([])
  })
})
