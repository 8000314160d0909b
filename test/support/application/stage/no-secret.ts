import { expect } from 'chai'
import { testSecret } from '../test-app.js'
import { canary } from './stage.js'

/** The credentials of a stage's users, as Basic encodes them. */
export const basicCanary = Buffer.from(`ada:${canary}`).toString('base64')

const anyToken = /\bey[\w-]{8,}/
const anyHash = /\$2[aby]?\$/

/** Fails where the text of a log or of an answer has a secret of a stage, or personal data of its users. */
export function expectNoSecret(text: string): void {
  for (const secret of [canary, basicCanary, testSecret]) expect(text).to.not.contain(secret)
  expect(text).to.not.match(anyToken).and.to.not.match(anyHash)
  // No secrets, but of the body, and nobody else's business.
  for (const personal of ['@example.com', 'Ada Lovelace']) expect(text).to.not.contain(personal)
}
