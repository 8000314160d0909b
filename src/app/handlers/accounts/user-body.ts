import type { Schemas } from '../../../../generated/contract.js'
import type { User } from '../../data/accounts/users.js'

/** The contract's User, field by field: what the row has beyond it never gets out. */
export function userBody(user: User): Schemas['User'] {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    created_at: user.created_at.toISOString(),
  }
}
