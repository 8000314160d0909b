import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { usersOf } from '../../../../src/app/data/accounts/users.js'
import { insertUser } from '../../../support/application/users.js'
import { eachDatabase } from '../../../support/databases/databases.js'
import { rejection } from '../../../support/rejection.js'

eachDatabase('users', (get) => {
  const newUser = (email: string) => ({
    id: randomUUID(),
    email,
    passwordHash: '$2b$12$hash',
    name: 'Ada',
    createdAt: new Date('2026-01-02T03:04:05.678Z'),
  })

  it('come back as they were stored, without the hash', async () => {
    const { id, email, name, createdAt, passwordHash } = newUser('ada@example.com')
    const stored = await usersOf(get().db).insert({ id, email, name, createdAt, passwordHash })
    expect(stored).to.deep.equal({ id, email, name, created_at: createdAt })
  })

  it('are found by their address, with the hash', async () => {
    const users = usersOf(get().db)
    const { email } = await insertUser(get().db)
    expect(await users.findByEmail(email)).to.include({ email, password_hash: '$2b$12$hash' })
    expect(await users.findByEmail('nobody@example.com')).to.equal(undefined)
  })

  it('SEC-2: of fifty with one address at once, one is stored', async () => {
    const users = usersOf(get().db)
    const all = Array.from({ length: 50 }, () => users.insert(newUser('storm@example.com')))
    const outcomes = await Promise.all(all)
    expect(outcomes.filter((outcome) => outcome !== 'email-taken')).to.have.length(1)
  })

  it('SEC-2: are refused in mixed case, whoever writes them', async () => {
    const insert = get()
      .db.insertInto('users')
      .values({ id: randomUUID(), email: 'Ada@Example.com', password_hash: 'x', name: null })
    expect(await rejection(insert.execute())).to.include({ code: '23514' })
  })

  it('SEC-3: keep letters apart that only Unicode takes for one', async () => {
    const users = usersOf(get().db)
    const kelvin = await users.insert(newUser('\u212Aarl@example.com'))
    const ascii = await users.insert(newUser('karl@example.com'))
    expect([kelvin, ascii]).not.to.include('email-taken')
  })

  it('get a new hash only in place of the one that was read', async () => {
    const users = usersOf(get().db)
    const { id, email } = await insertUser(get().db)
    await users.replaceHash(id, '$2b$12$another', 'late')
    expect(await users.findByEmail(email)).to.include({ password_hash: '$2b$12$hash' })
    await users.replaceHash(id, '$2b$12$hash', 'new')
    expect(await users.findByEmail(email)).to.include({ password_hash: 'new' })
  })
})
