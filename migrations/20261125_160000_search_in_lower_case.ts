import { type Kysely, sql } from 'kysely'

/**
 * The texts of tasks in lower case, for the search: to compare with LIKE takes a third of the time of ILIKE, which
 * makes each text lower case at each search. It writes the table anew, and locks it meanwhile.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table tasks
      add column title_lower text not null generated always as (lower(title)) stored,
      add column description_lower text generated always as (lower(description)) stored`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tasks drop column title_lower, drop column description_lower`.execute(db)
}
