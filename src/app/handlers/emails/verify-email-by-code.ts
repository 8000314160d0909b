import type { Handler } from '../../../../generated/contract.js'
import type { OneTimeTokensRepository } from '../../data/credentials/one-time-tokens.js'
import { normalizeEmail } from '../../security/email-address.js'
import type { OneTimeSecrets } from '../../security/one-time-secrets.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { ConfirmEmail } from './confirm-email.js'

export interface VerifyEmailByCodeDependencies {
  readonly tokens: Pick<OneTimeTokensRepository, 'tryCode'>
  readonly secrets: OneTimeSecrets
  readonly confirmEmail: ConfirmEmail
  readonly now: () => Date
}

export function verifyEmailByCode({
  tokens,
  secrets,
  confirmEmail,
  now,
}: VerifyEmailByCodeDependencies): Handler<'verifyEmailByCode', AuthPrincipals> {
  return async ({ body, caller }) => {
    const email = normalizeEmail(body.email)
    if (email === undefined) return { status: 400, code: 'INVALID_EMAIL' }
    const tokenHash = await tokens.tryCode(email, secrets.hashCode(email, body.code), now())
    const outcome = tokenHash === undefined ? 'invalid' : await confirmEmail(tokenHash, caller)
    if (outcome === 'invalid') return { status: 400, code: 'INVALID_CODE' }
    return outcome === 'taken' ? { status: 400, code: 'EMAIL_ALREADY_EXISTS' } : outcome
  }
}
