import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database, MailJobsTable } from '../database/database.js'

export type MailJob = Pick<
  Selectable<MailJobsTable>,
  'id' | 'kind' | 'email' | 'user_id' | 'language' | 'details' | 'attempts'
>

export interface NewMailJob {
  readonly kind: string
  /** The recipient. */
  readonly email: string
  /** The mail is dropped when this user is gone. */
  readonly userId: string | null
  readonly language: string
  /** No secrets. */
  readonly details: Readonly<Record<string, string>>
  readonly at: Date
}

export type MailQueue = ReturnType<typeof mailQueueOf>

/** The mails that are to be sent. `db` may be a transaction, so that a mail is sent if and only if it commits. */
export function mailQueueOf(db: Kysely<Database>) {
  return {
    async add(job: NewMailJob): Promise<void> {
      await db
        .insertInto('mail_jobs')
        .values({
          kind: job.kind,
          email: job.email,
          user_id: job.userId,
          language: job.language,
          details: JSON.stringify(job.details),
          due_at: job.at,
          created_at: job.at,
        })
        .execute()
    },

    /**
     * Takes a job that is due, for whoever asks first, until `retryAt`: then it is due again, unless it is done.
     * @param retryAt of the number of attempts, this one included
     */
    async take(now: Date, retryAt: (attempts: number) => Date): Promise<MailJob | undefined> {
      return db.transaction().execute(async (transaction) => {
        const job = await transaction
          .selectFrom('mail_jobs')
          .select(['id', 'kind', 'email', 'user_id', 'language', 'details', 'attempts'])
          .where('due_at', '<=', now)
          .orderBy('due_at')
          .orderBy('id')
          .limit(1)
          .forUpdate()
          .skipLocked()
          .executeTakeFirst()
        if (job === undefined) return undefined
        const attempts = job.attempts + 1
        await transaction
          .updateTable('mail_jobs')
          .set({ attempts: sql`attempts + 1`, due_at: retryAt(attempts) })
          .where('id', '=', job.id)
          .execute()
        return { ...job, attempts }
      })
    },

    /** Removes a job that was sent or given up. */
    async done({ id }: Pick<MailJob, 'id'>): Promise<void> {
      await db.deleteFrom('mail_jobs').where('id', '=', id).execute()
    },
  }
}
