import type { Handler } from '../../../../generated/contract.js'
import type { AppConfig } from '../../config/config.js'
import { ecKey } from '../../security/tokens/public-keys.js'
import type { AuthPrincipals } from './principals.js'

/** The keys with which others verify access tokens; none with HS256, whose key is a secret. */
export function getKeys({
  privateKey,
  otherKey,
}: AppConfig['tokens']): Handler<'getKeys', AuthPrincipals> {
  const keys = [privateKey, otherKey].flatMap((pem) => (pem ? [ecKey(pem).jwk] : []))
  return async () => ({ status: 200, body: { keys } })
}
