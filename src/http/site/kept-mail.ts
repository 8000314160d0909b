/** A mail that a development server keeps instead of sending it. */
export interface KeptMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}
