import type { Handler } from '../../../../generated/contract.js'
import type { OneTimeSecrets } from '../../security/one-time-secrets.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { ConfirmEmail } from './confirm-email.js'

export interface VerifyEmailDependencies {
  readonly secrets: OneTimeSecrets
  readonly confirmEmail: ConfirmEmail
}

export function verifyEmail({
  secrets,
  confirmEmail,
}: VerifyEmailDependencies): Handler<'verifyEmail', AuthPrincipals> {
  return async ({ body, caller }) => {
    const outcome = await confirmEmail(secrets.hashToken(body.token), caller)
    if (outcome === 'invalid') return { status: 400, code: 'INVALID_LINK' }
    return outcome === 'taken' ? { status: 400, code: 'EMAIL_ALREADY_EXISTS' } : outcome
  }
}
