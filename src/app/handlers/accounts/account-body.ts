import type { Schemas } from '../../../../generated/contract.js'
import type { Account } from '../../data/accounts/users.js'
import { userBody } from './user-body.js'

export function accountBody(account: Account): Schemas['Account'] {
  return { ...userBody(account), email_verified: account.email_verified_at !== null }
}
