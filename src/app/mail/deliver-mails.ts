import type { Logger } from '../../http/server/logger.js'
import type { MailJob, MailQueue } from '../data/mail/mail-queue.js'
import type { ComposeMail } from './compose-mail.js'
import type { Mailer } from './mail.js'

export interface DeliveryParts {
  readonly queue: Pick<MailQueue, 'take' | 'done'>
  readonly compose: ComposeMail
  readonly mailer: Pick<Mailer, 'send'>
  readonly logger: Logger
  readonly now: () => Date
}

export interface Delivery {
  /** Sends what is due, now. */
  wake(): void
  /** Ends after the mail that is being sent. */
  stop(): Promise<void>
}

const everyMs = 15_000
/** With the waits below, mails are tried for about half a day. */
const maxAttempts = 10
const firstWaitMs = 60_000

/** Sends the mails of the queue, one after the other. Any number of servers may do so. What fails is tried again, later and later. */
export function deliverMails({ queue, compose, mailer, logger, now }: DeliveryParts): Delivery {
  let running: Promise<void> | undefined
  let isAwake = false
  let isStopped = false
  const retryAt = (attempts: number) =>
    new Date(now().getTime() + firstWaitMs * 2 ** (attempts - 1))

  async function deliver(job: MailJob): Promise<void> {
    const { kind, attempts } = job
    try {
      const mail = await compose(job)
      if (mail !== undefined) await mailer.send(mail)
    } catch (error) {
      const isLast = attempts >= maxAttempts
      logger[isLast ? 'error' : 'warn'](
        isLast ? 'mail given up' : 'mail not sent; it will be tried again',
        {
          kind,
          attempts,
          error,
        },
      )
      if (!isLast) return
    }
    await queue.done(job)
  }

  async function run(): Promise<void> {
    try {
      while (isAwake && !isStopped) {
        isAwake = false
        for (;;) {
          const job = isStopped ? undefined : await queue.take(now(), retryAt)
          if (job === undefined) break
          await deliver(job)
        }
      }
    } catch (error) {
      logger.warn('mails stay in the queue until the next time', { error })
    } finally {
      running = undefined
    }
  }

  function wake(): void {
    isAwake = true
    running ??= run()
  }
  const timer = setInterval(wake, everyMs)
  timer.unref()
  wake()
  return {
    wake,
    async stop() {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
