import type { Handler } from '../../../../generated/contract.js'
import type { UsersRepository } from '../../data/accounts/users.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import { invalidToken } from '../authentication/authenticate-access-token.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { accountBody } from './account-body.js'

export interface UpdateAccountDependencies {
  readonly users: Pick<UsersRepository, 'find' | 'rename'>
  readonly recordEvent: RecordAuthEvent
}

/** Without a name nothing changes. */
export function updateAccount({
  users,
  recordEvent,
}: UpdateAccountDependencies): Handler<'updateAccount', AuthPrincipals> {
  return async ({ body: { name }, security: { accessToken }, caller }) => {
    const { id: userId } = accessToken
    const account = name === undefined ? await users.find(userId) : await users.rename(userId, name)
    if (account === undefined) return invalidToken
    if (name !== undefined) await recordEvent('name_changed', caller, { userId })
    return { status: 200, body: accountBody(account) }
  }
}
