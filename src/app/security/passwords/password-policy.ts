import { preparePassword } from './prepare-password.js'

export interface PasswordPolicy {
  /** Unicode code points. */
  readonly minLength: number
  /** Bytes in UTF-8. */
  readonly maxBytes: number
  /** In lower case. */
  readonly commonPasswords: ReadonlySet<string>
}

export type PasswordProblem = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_COMMON'

/**
 * Why a new password is refused, in the codes of the contract; undefined when it is accepted. It looks at the prepared
 * form, which can be shorter or longer than the text that was sent (OWASP ASVS 5.0, 6.2.1 and 6.2.4).
 */
export function passwordProblem(
  password: string,
  { minLength, maxBytes, commonPasswords }: PasswordPolicy,
): PasswordProblem | undefined {
  const prepared = preparePassword(password)
  if ([...prepared].length < minLength) return 'PASSWORD_TOO_SHORT'
  if (Buffer.byteLength(prepared, 'utf8') > maxBytes) return 'PASSWORD_TOO_LONG'
  return commonPasswords.has(prepared.toLowerCase()) ? 'PASSWORD_TOO_COMMON' : undefined
}

/** About 49,000 passwords that are known from leaks, in lower case; the list of zxcvbn. */
export async function loadCommonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'])
}
