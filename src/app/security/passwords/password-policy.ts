import { preparePassword } from './prepare-password.js'

export interface PasswordPolicy {
  /** Unicode code points. */
  readonly minLength: number
  /** Bytes in UTF-8. */
  readonly maxBytes: number
  /** In lower case. */
  readonly commonPasswords: () => Promise<ReadonlySet<string>>
}

/** The user whose password it becomes. */
export interface PasswordOwner {
  readonly email: string
  readonly name?: string | null | undefined
}

export type PasswordProblem = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_COMMON'

/**
 * Why a new password is refused, in the codes of the contract; undefined when it is accepted. It looks at the prepared
 * form, which can be shorter or longer than the text that was sent. Common passwords and those that are the address, its
 * local part or the name of the user are too common (OWASP ASVS 5.0, 6.2.1, 6.2.4 and 6.2.11).
 */
export async function passwordProblem(
  password: string,
  owner: PasswordOwner,
  { minLength, maxBytes, commonPasswords }: PasswordPolicy,
): Promise<PasswordProblem | undefined> {
  const prepared = preparePassword(password)
  if ([...prepared].length < minLength) return 'PASSWORD_TOO_SHORT'
  if (Buffer.byteLength(prepared, 'utf8') > maxBytes) return 'PASSWORD_TOO_LONG'
  const guess = prepared.toLowerCase()
  const isGuessable = wordsOf(owner).includes(guess) || (await commonPasswords()).has(guess)
  return isGuessable ? 'PASSWORD_TOO_COMMON' : undefined
}

function wordsOf({ email, name }: PasswordOwner): string[] {
  const localPart = email.slice(0, email.lastIndexOf('@'))
  return [email, localPart, preparePassword(name ?? '')].map((word) => word.toLowerCase())
}

/** About 49,000 passwords that are known from leaks, in lower case; the list of zxcvbn. */
export async function loadCommonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'])
}
