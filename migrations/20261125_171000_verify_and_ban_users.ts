import type { Kysely } from 'kysely'

/** Users of before have not verified their address, and are not banned. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('users')
    .addColumn('email_verified_at', 'timestamptz(3)')
    .addColumn('banned_at', 'timestamptz(3)')
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('users')
    .dropColumn('email_verified_at')
    .dropColumn('banned_at')
    .execute()
}
