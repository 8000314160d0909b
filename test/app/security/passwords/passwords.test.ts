import { pbkdf2 } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { constants, getPriority } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import bcryptjs from 'bcryptjs'
import { expect } from 'chai'
import { PasswordsBusy } from '../../../../src/app/security/passwords/hash-turns.js'
import {
  createPasswords,
  type Passwords,
} from '../../../../src/app/security/passwords/passwords.js'

const ROUNDS = 5
const PASSWORD = 'correct horse battery staple'

describe('createPasswords', () => {
  let passwords: Passwords
  before(async () => {
    passwords = await createPasswords({ rounds: ROUNDS, threads: 2 })
  })
  after(() => passwords.close())

  it('hashes with the configured cost and verifies (SEC-01)', async () => {
    const hash = await passwords.hash(PASSWORD)
    expect(hash).to.match(/^\$2b\$05\$[./A-Za-z\d]{53}$/)
    expect(await passwords.verify(PASSWORD, hash)).to.equal('right')
    expect(await passwords.verify(`${PASSWORD}r`, hash)).to.equal('wrong')
    expect(await passwords.verify('', hash)).to.equal('wrong')
  })

  it('salts: the same password never has the same hash', async () => {
    const hashes = await Promise.all([passwords.hash(PASSWORD), passwords.hash(PASSWORD)])
    expect(new Set(hashes)).to.have.property('size', 2)
  })

  it('is false for an unknown user, whatever the password (SEC-13)', async () => {
    expect(await passwords.verify(PASSWORD, undefined)).to.equal('wrong')
    expect(await passwords.verify('', undefined)).to.equal('wrong')
  })

  it('is false for a stored text that is no hash', async () => {
    for (const stored of ['', PASSWORD, '$2b$05$short', `$2b$03$${'.'.repeat(53)}`]) {
      expect(await passwords.verify(PASSWORD, stored), stored).to.equal('wrong')
    }
  })

  it('takes 72 bytes and refuses to cut a longer password (SEC-05)', async () => {
    const longest = '😀'.repeat(18)
    const hash = await passwords.hash(longest)
    expect(await passwords.verify(longest, hash)).to.equal('right')
    expect(await passwords.verify(`${longest}a`, hash)).to.equal('wrong')
    const outcome = await passwords.hash(`${longest}a`).catch((error: unknown) => error)
    expect(outcome).to.be.instanceOf(RangeError)
  })

  it('refuses to cut at NUL or to blur a lone surrogate (SEC-06)', async () => {
    const hash = await passwords.hash('secret')
    expect(await passwords.verify('secret\0more', hash)).to.equal('wrong')
    const blurred = await passwords.hash('\ufffd')
    expect(await passwords.verify('\ud800', blurred)).to.equal('wrong')
    for (const password of ['secret\0', '\0', 'a\ud800', '\udc00b']) {
      const outcome = await passwords.hash(password).catch((error: unknown) => error)
      expect(outcome, JSON.stringify(password)).to.be.instanceOf(RangeError)
    }
  })

  it('verifies hashes of other libraries and versions of bcrypt', async () => {
    const hash = bcryptjs.hashSync(PASSWORD, 4)
    for (const version of ['$2a$', '$2b$', '$2y$']) {
      expect(await passwords.verify(PASSWORD, hash.replace('$2b$', version))).to.equal('outdated')
    }
  })

  it('calls a cheaper hash outdated, and only that (SEC-16)', async () => {
    const verify = (hash: string) => passwords.verify(PASSWORD, hash)
    expect(await verify(bcryptjs.hashSync(PASSWORD, 4))).to.equal('outdated')
    expect(await verify(await passwords.hash(PASSWORD))).to.equal('right')
    expect(await verify(bcryptjs.hashSync(PASSWORD, 6))).to.equal('right')
  })

  it('takes composed, decomposed and other spaces for the same password (SEC-55)', async () => {
    const composed = 'caf\u00e9 \u1ec7 \uac01 au lait'
    const hash = await passwords.hash(composed)
    for (const typed of [composed, composed.normalize('NFD'), composed.replaceAll(' ', '\u00a0')]) {
      expect(await passwords.verify(typed, hash), JSON.stringify(typed)).to.equal('right')
    }
    expect(await passwords.verify('cafe \u1ec7 \uac01 au lait', hash)).to.equal('wrong')
  })

  it('accepts a hash of the password as it was sent, of before passwords were prepared (SEC-55)', async () => {
    const typed = 'cafe\u0301 au lait'
    const old = bcryptjs.hashSync(typed, ROUNDS)
    expect(await passwords.verify(typed, old)).to.equal('outdated')
    expect(await passwords.verify(typed, await passwords.hash(typed))).to.equal('right')
    expect(await passwords.verify('cafe\u0301 au laix', old)).to.equal('wrong')
    expect(await passwords.verify(typed, undefined)).to.equal('wrong')
  })

  it('has threads that give way to the main one, where threads have priorities (SEC-45)', async function () {
    if (process.platform !== 'linux') this.skip()
    await passwords.hash(PASSWORD)
    const threads = await readdir('/proc/self/task')
    const priorities = threads.map((thread) => getPriority(Number(thread)))
    const low = priorities.filter((value) => value >= constants.priority.PRIORITY_BELOW_NORMAL)
    expect(low).not.to.have.length(0)
    expect(getPriority()).to.be.lessThan(constants.priority.PRIORITY_BELOW_NORMAL)
  })

  it('holds up neither the event loop nor the pool of libuv (SEC-45)', async () => {
    const slow = await createPasswords({ rounds: 10, threads: 1 })
    const jobs = Array.from({ length: 8 }, () => slow.hash(PASSWORD))
    await setImmediate()
    await readFile(fileURLToPath(import.meta.url))
    await promisify(pbkdf2)('password', 'salt', 1, 32, 'sha256')
    expect(slow.waiting()).to.be.greaterThan(0)
    await Promise.all(jobs)
    await slow.close()
  })
})

describe('the queue of passwords', () => {
  it('refuses what does not fit, and finishes what it took (SEC-45)', async () => {
    const passwords = await createPasswords({ rounds: ROUNDS, threads: 1, maxQueue: 3 })
    const jobs = Array.from({ length: 10 }, () => passwords.hash(PASSWORD))
    expect(passwords.waiting()).to.equal(3)
    expect(passwords.running()).to.equal(1)
    const results = await Promise.allSettled(jobs)
    const refusals = results.flatMap((result) =>
      result.status === 'rejected' ? result.reason : [],
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).to.have.length(4)
    expect(refusals).to.have.length(6)
    for (const refusal of refusals) expect(refusal).to.be.instanceOf(PasswordsBusy)
    expect(passwords.waiting() + passwords.running()).to.equal(0)
    expect(await passwords.verify(PASSWORD, await passwords.hash(PASSWORD))).to.equal('right')
    await passwords.close()
  })

  it('holds no more than that while threads are still starting (SEC-45)', async () => {
    const passwords = await createPasswords({ rounds: ROUNDS, threads: 4, maxQueue: 3 })
    let [open, hashed, most] = [0, 0, 0]
    const offer = async () => {
      open += 1
      const outcome = await passwords.hash(PASSWORD).catch((error: unknown) => error)
      open -= 1
      if (typeof outcome === 'string') hashed += 1
    }
    while (hashed < 50) {
      for (let i = 0; i < 10; i += 1) void offer()
      await setImmediate()
      most = Math.max(most, open)
      expect(passwords.waiting() + passwords.running()).to.equal(open)
    }
    await passwords.close()
    expect(most).to.equal(4 + 3)
  })

  it('finishes what it took when it closes, and takes nothing after', async () => {
    const passwords = await createPasswords({ rounds: ROUNDS, threads: 2 })
    const jobs = Array.from({ length: 12 }, () => passwords.hash(PASSWORD))
    await passwords.close()
    expect(await Promise.all(jobs)).to.have.length(12)
    const outcome = await passwords.hash(PASSWORD).catch((error: unknown) => error)
    expect(outcome).to.be.instanceOf(Error)
  })

  it('does not start with rounds that bcrypt does not know', async () => {
    const outcome = await createPasswords({ rounds: 99 }).catch((error: unknown) => error)
    expect(outcome).to.be.instanceOf(Error)
  })
})
