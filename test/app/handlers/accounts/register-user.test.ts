import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { usersOf } from '../../../../src/app/data/accounts/users.js'
import type { OpenDatabase } from '../../../../src/app/data/database/open-database.js'
import { registerUser } from '../../../../src/app/handlers/accounts/register-user.js'
import {
  createPasswords,
  type Passwords,
} from '../../../../src/app/security/passwords/passwords.js'
import { freshDatabase } from '../../../support/databases/databases.js'

describe('registerUser', () => {
  let database: OpenDatabase
  let passwords: Passwords

  before(async () => {
    database = await freshDatabase()
    passwords = await createPasswords({ rounds: 4 })
  })
  after(async () => {
    await passwords.close()
    await database.close()
  })

  it('SEC-10 hashes once for a taken address, as for a free one', async () => {
    let hashes = 0
    const register = registerUser({
      users: usersOf(database.db),
      passwords: {
        ...passwords,
        hash: (password) => {
          hashes += 1
          return passwords.hash(password)
        },
      },
      recordEvent: async () => {},
      mails: undefined,
      passwordPolicy: {
        minLength: 8,
        maxBytes: 72,
        commonPasswords: async () => new Set<string>(),
      },
      newId: randomUUID,
      now: () => new Date(),
    })
    const request = {
      body: { email: 'ada@example.com', password: 'correct horse battery' },
      parameters: {},
      security: {},
      caller: {},
    }
    expect(await register(request)).to.include({ status: 201 })
    expect(hashes).to.equal(1)
    expect(await register(request)).to.include({ code: 'EMAIL_ALREADY_EXISTS' })
    expect(hashes).to.equal(2)
  })
})
