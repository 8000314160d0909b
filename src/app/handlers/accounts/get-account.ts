import type { Handler } from '../../../../generated/contract.js'
import type { UsersRepository } from '../../data/accounts/users.js'
import { invalidToken } from '../authentication/authenticate-access-token.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { accountBody } from './account-body.js'

export function getAccount({
  users,
}: {
  readonly users: Pick<UsersRepository, 'find'>
}): Handler<'getAccount', AuthPrincipals> {
  return async ({ security: { accessToken } }) => {
    const user = await users.find(accessToken.id)
    return user === undefined ? invalidToken : { status: 200, body: accountBody(user) }
  }
}
