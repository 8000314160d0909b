import { randomUUID } from 'node:crypto'
import type { Account, Stage } from './stage.js'
import { type Ask, bearer, type Cause } from './task-causes.js'

const mine =
  (ask: (account: Account, stage: Stage) => Ask | Promise<Ask> = () => ({})): Cause =>
  async (stage) => {
    const account = await stage.newAccount()
    const asked = await ask(account, stage)
    return { ...asked, headers: { ...bearer(account.accessToken), ...asked.headers } }
  }

const ownSession = mine(({ accessToken }) => ({ path: { session_id: sessionOf(accessToken) } }))
const anySession = { path: { session_id: randomUUID() } }

function sessionOf(accessToken: string): string {
  const payload = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()
  return JSON.parse(payload).sid
}

/** How a caller brings about the responses of the operations on the account that do not follow from the contract. */
export const accountCauses = {
  listSessions: { 200: mine() },
  revokeOtherSessions: { 204: mine() },
  revokeSession: {
    204: ownSession,
    SESSION_NOT_FOUND: mine(() => anySession),
  },
}
