import { expect } from 'chai'
import type { Passwords } from '../../../../src/app/security/passwords/passwords.js'
import { passwordsAside } from '../../../../src/app/security/passwords/passwords-aside.js'

describe('passwordsAside', () => {
  let created: number
  let closed: number
  beforeEach(() => {
    created = 0
    closed = 0
  })

  const create = async (): Promise<Passwords> => {
    created += 1
    return {
      hash: async (password) => `hash of ${password}`,
      verify: async () => 'right',
      waiting: () => 2,
      running: () => 1,
      close: async () => {
        closed += 1
      },
    }
  }

  it('creates once, at the first use, and makes everybody wait for it', async () => {
    const passwords = passwordsAside(create)
    expect([created, passwords.waiting(), passwords.running()]).to.deep.equal([0, 0, 0])
    const outcomes = await Promise.all([
      passwords.hash('a'),
      passwords.verify('a', undefined),
      passwords.prepare(),
    ])
    expect(outcomes.slice(0, 2)).to.deep.equal(['hash of a', 'right'])
    expect([created, passwords.waiting(), passwords.running()]).to.deep.equal([1, 2, 1])
  })

  it('closes what was created, and nothing where nothing was', async () => {
    await passwordsAside(create).close()
    expect([created, closed]).to.deep.equal([0, 0])
    const passwords = passwordsAside(create)
    const preparing = passwords.prepare()
    await passwords.close()
    await preparing
    expect([created, closed]).to.deep.equal([1, 1])
  })

  it('fails when it can not create, and tries again at the next use', async () => {
    let isBroken = true
    const passwords = passwordsAside(async () => {
      if (isBroken) throw new Error('bcrypt does not work here')
      return create()
    })
    const error = await passwords.prepare().catch((thrown: unknown) => thrown)
    expect(error).to.have.property('message', 'bcrypt does not work here')
    isBroken = false
    expect(await passwords.hash('a')).to.equal('hash of a')
  })
})
