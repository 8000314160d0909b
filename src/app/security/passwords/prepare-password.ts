/**
 * The form of a password that is hashed: OpaqueString of RFC 8265, section 4.2.2. Every space becomes U+0020, and
 * canonically equivalent texts become one (NFC), so that a password is the same on every keyboard and system.
 */
export function preparePassword(password: string): string {
  return password.replace(/\p{Space_Separator}/gu, ' ').normalize('NFC')
}
