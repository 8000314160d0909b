import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { userBody } from './user-body.js'

/** The authenticator has read the user from the database already. */
export function getCurrentUser(): Handler<'getCurrentUser', AuthPrincipals> {
  return async ({ security }) => ({ status: 200, body: userBody(security.accessToken) })
}
