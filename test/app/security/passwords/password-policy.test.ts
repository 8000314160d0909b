import { expect } from 'chai'
import {
  loadCommonPasswords,
  passwordProblem,
} from '../../../../src/app/security/passwords/password-policy.js'

describe('passwordProblem', () => {
  let commonPasswords: ReadonlySet<string>

  before(async () => {
    commonPasswords = await loadCommonPasswords()
  })

  const problemOf = (password: string, name: string | null = null) =>
    passwordProblem(
      password,
      { email: 'ada.lovelace@example.com', name },
      { minLength: 8, maxBytes: 72, commonPasswords: async () => commonPasswords },
    )

  it('refuses passwords that are known from leaks, in any case (SEC-53)', async () => {
    for (const password of [
      'password',
      'PASSWORD',
      'Password123',
      '12345678',
      'qwertyuiop',
      'iloveyou',
    ]) {
      expect(await problemOf(password), password).to.equal('PASSWORD_TOO_COMMON')
    }
    expect(await problemOf('correct horse battery')).to.equal(undefined)
  })

  it('knows at least the 3,000 most common ones that the other rules let pass (OWASP ASVS 5.0, 6.2.4)', async () => {
    const allowed = [...commonPasswords].filter((password) => [...password].length >= 8)
    expect(allowed.length).to.be.at.least(15_000)
    expect([...commonPasswords].every((password) => password === password.toLowerCase())).to.equal(
      true,
    )
  })

  it('refuses the address, its local part and the name of the user, in any case (SEC-103)', async () => {
    for (const password of ['ada.lovelace@example.com', 'Ada.Lovelace', 'Augusta\u00a0ADA King']) {
      expect(await problemOf(password, 'Augusta Ada King'), password).to.equal(
        'PASSWORD_TOO_COMMON',
      )
    }
    for (const password of ['ada.lovelace1', 'Augusta Ada Byron', 'example.com']) {
      expect(await problemOf(password, 'Augusta Ada King'), password).to.equal(undefined)
    }
    expect(await problemOf('null and void')).to.equal(undefined)
  })

  it('says first that a password is too short (REG-004)', async () => {
    expect(await problemOf('qwerty')).to.equal('PASSWORD_TOO_SHORT')
  })

  it('measures the form that is hashed (SEC-55)', async () => {
    // Eight code points as sent, four when they are composed.
    expect(await problemOf('e\u0301'.repeat(4))).to.equal('PASSWORD_TOO_SHORT')
    expect(await problemOf('e\u0301'.repeat(8))).to.equal(undefined)
    // U+0958 has no composed form: its three bytes become six.
    expect(await problemOf('\u0958'.repeat(12))).to.equal(undefined)
    expect(await problemOf('\u0958'.repeat(13))).to.equal('PASSWORD_TOO_LONG')
  })
})
