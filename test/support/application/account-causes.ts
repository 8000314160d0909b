import { randomUUID } from 'node:crypto'
import type { Account, Stage } from './stage.js'
import { type Ask, bearer, type Cause, limited, onServer, withToken } from './task-causes.js'

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

/** How a caller brings about each response of the operations on the account. */
export const accountCauses = {
  listSessions: { ...withToken(), ...onServer(mine()), 200: mine() },
  revokeOtherSessions: { ...withToken(), ...onServer(mine()), ...limited(mine()), 204: mine() },
  revokeSession: {
    ...withToken(anySession),
    ...onServer(ownSession),
    ...limited(ownSession),
    204: ownSession,
    SESSION_NOT_FOUND: mine(() => anySession),
    VALIDATION_ERROR: mine(() => ({ path: { session_id: 'abc' } })),
  },
}
