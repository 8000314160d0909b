import { type Kysely, sql } from 'kysely'

/** What a user recognizes a session by, of its last use. Sessions of before have neither. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('sessions')
    .addColumn('user_agent', 'text')
    .addColumn('address', 'text')
    .execute()
  await db.schema
    .alterTable('sessions')
    .addCheckConstraint('sessions_user_agent_length', sql`char_length(user_agent) <= 256`)
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sessions').dropColumn('user_agent').dropColumn('address').execute()
}
