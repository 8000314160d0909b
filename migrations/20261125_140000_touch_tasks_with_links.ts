import { type Kysely, sql } from 'kysely'

/** `updated_at` of a task moves when a tag is added or removed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // It locks the tasks in the order of their ids, so that two deletions of tags can't wait for each other.
  await sql`
    create function touch_linked_tasks() returns trigger language plpgsql as $$
    begin
      perform from tasks where id in (select task_id from changed) order by id for update;
      update tasks set updated_at = clock_timestamp() where id in (select task_id from changed);
      return null;
    end $$`.execute(db)
  await sql`
    create trigger task_tag_link_touch_on_insert after insert on task_tag_link
    referencing new table as changed
    for each statement execute function touch_linked_tasks()`.execute(db)
  await sql`
    create trigger task_tag_link_touch_on_delete after delete on task_tag_link
    referencing old table as changed
    for each statement execute function touch_linked_tasks()`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger task_tag_link_touch_on_insert on task_tag_link`.execute(db)
  await sql`drop trigger task_tag_link_touch_on_delete on task_tag_link`.execute(db)
  await sql`drop function touch_linked_tasks()`.execute(db)
}
