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
      { minLength: 8, maxBytes: 72, commonPasswords },
    )

  it('refuses passwords that are known from leaks, in any case (SEC-53)', () => {
    for (const password of [
      'password',
      'PASSWORD',
      'Password123',
      '12345678',
      'qwertyuiop',
      'iloveyou',
    ]) {
      expect(problemOf(password), password).to.equal('PASSWORD_TOO_COMMON')
    }
    expect(problemOf('correct horse battery')).to.equal(undefined)
  })

  it('knows at least the 3,000 most common ones that the other rules let pass (OWASP ASVS 5.0, 6.2.4)', () => {
    const allowed = [...commonPasswords].filter((password) => [...password].length >= 8)
    expect(allowed.length).to.be.at.least(15_000)
    expect([...commonPasswords].every((password) => password === password.toLowerCase())).to.equal(
      true,
    )
  })

  it('refuses the address, its local part and the name of the user, in any case (SEC-103)', () => {
    for (const password of ['ada.lovelace@example.com', 'Ada.Lovelace', 'Augusta\u00a0ADA King']) {
      expect(problemOf(password, 'Augusta Ada King'), password).to.equal('PASSWORD_TOO_COMMON')
    }
    for (const password of ['ada.lovelace1', 'Augusta Ada Byron', 'example.com']) {
      expect(problemOf(password, 'Augusta Ada King'), password).to.equal(undefined)
    }
    expect(problemOf('null and void')).to.equal(undefined)
  })

  it('says first that a password is too short (REG-004)', () => {
    expect(problemOf('qwerty')).to.equal('PASSWORD_TOO_SHORT')
  })

  it('measures the form that is hashed (SEC-55)', () => {
    // Eight code points as sent, four when they are composed.
    expect(problemOf('e\u0301'.repeat(4))).to.equal('PASSWORD_TOO_SHORT')
    expect(problemOf('e\u0301'.repeat(8))).to.equal(undefined)
    // U+0958 has no composed form: its three bytes become six.
    expect(problemOf('\u0958'.repeat(12))).to.equal(undefined)
    expect(problemOf('\u0958'.repeat(13))).to.equal('PASSWORD_TOO_LONG')
  })
})
