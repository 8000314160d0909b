import type { Handler, Schemas } from '../../../../generated/contract.js'
import type { AccountEventsRepository } from '../../data/accounts/account-events.js'
import type { AuthPrincipals } from '../authentication/principals.js'

export interface ListAccountEventsDependencies {
  readonly accountEvents: Pick<AccountEventsRepository, 'list'>
  /** Seconds for which events are shown. */
  readonly retention: number
  /** The path of the operation, for links to further pages. */
  readonly path: string
  readonly now: () => Date
}

export function listAccountEvents({
  accountEvents,
  retention,
  path,
  now,
}: ListAccountEventsDependencies): Handler<'listAccountEvents', AuthPrincipals> {
  return async ({ parameters: { query }, security: { accessToken } }) => {
    const { limit = 50, before } = query ?? {}
    const since = new Date(now().getTime() - retention * 1000)
    // One more than the page has, to see whether there is a next one.
    const found = await accountEvents.list(accessToken.id, { limit: limit + 1, before, since })
    const items = found.slice(0, limit)
    const last = items.at(-1)
    const next = `<${path}?limit=${limit}&before=${last?.id}>; rel="next"`
    return {
      status: 200,
      body: {
        items: items.map((event) => ({
          id: event.id,
          event: event.event as Schemas['AccountEvent']['event'],
          created_at: event.createdAt.toISOString(),
          session_id: event.sessionId,
          reason: event.reason,
          user_agent: event.userAgent,
          address: event.address,
        })),
      },
      headers: found.length > limit ? { Link: next } : {},
    }
  }
}
