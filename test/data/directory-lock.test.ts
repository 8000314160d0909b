import { mkdirSync } from 'node:fs'
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { DirectoryInUse, type DirectoryLock, lockDirectory } from '../../src/data/directory-lock.js'
import { type Child, startChild } from '../support/child.js'
import { rejection } from '../support/rejection.js'

const SINCE = new Date('2026-01-02T03:04:05.678Z')

describe('the lock of a folder', () => {
  let folder: string
  const children: Child[] = []
  const hold = () => {
    const child = startChild('hold-lock.ts', folder)
    children.push(child)
    return child
  }
  const held = async (child: Child) => (await child.printed((text) => text !== '')) === 'held'

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'auth-api-lock-'))
  })
  afterEach(async () => {
    await Promise.all(children.splice(0).map((child) => child.kill('SIGKILL')))
    await rm(folder, { recursive: true })
  })

  it('refuses a second holder, and names the first', async () => {
    const lock = await lockDirectory(folder, SINCE)
    const refusal = await rejection(lockDirectory(folder, new Date()))
    expect(refusal).to.be.instanceOf(DirectoryInUse)
    expect(refusal.message).to.contain(String(process.pid)).and.to.contain(SINCE.toISOString())
    await lock.release()
    await (await lockDirectory(folder, SINCE)).release()
  })

  it('refuses a second process', async () => {
    const child = hold()
    expect(await held(child)).to.equal(true)
    const refusal = await rejection(lockDirectory(folder, SINCE))
    expect(refusal.message).to.contain(`process ${child.process.pid}`)
  })

  it('refuses the folder under another name', async () => {
    const lock = await lockDirectory(folder, SINCE)
    await symlink(folder, `${folder}-link`)
    try {
      expect(await rejection(lockDirectory(`${folder}-link`, SINCE))).to.be.instanceOf(
        DirectoryInUse,
      )
    } finally {
      await rm(`${folder}-link`)
    }
    await lock.release()
  })

  it('refuses while the holder is stopped, and takes over when it was killed', async () => {
    const child = hold()
    expect(await held(child)).to.equal(true)
    child.process.kill('SIGSTOP')
    expect(await rejection(lockDirectory(folder, SINCE))).to.be.instanceOf(DirectoryInUse)
    await child.kill('SIGKILL')
    await (await lockDirectory(folder, SINCE)).release()
  })

  it('is taken over when the pid of a dead holder belongs to a living process', async () => {
    await symlink(`${process.pid}|${SINCE.toISOString()}|gone.sock`, join(folder, 'claim-41'))
    const lock = await lockDirectory(folder, SINCE)
    expect(await rejection(lockDirectory(folder, SINCE))).to.be.instanceOf(DirectoryInUse)
    await lock.release()
  })

  it('is not held by a file that somebody else put there', async () => {
    await writeFile(join(folder, 'claim-7'), 'not a link')
    await symlink('neither', join(folder, 'claim-8'))
    await (await lockDirectory(folder, SINCE)).release()
  })

  it('goes to exactly one of thirty at once, with or without a dead claim', async () => {
    for (let round = 0; round < 10; round++) {
      const attempts = Array.from({ length: 30 }, () => lockDirectory(folder, SINCE))
      const outcomes = await Promise.allSettled(attempts)
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled')
      expect(won).to.have.length(1)
      await (won[0] as PromiseFulfilledResult<DirectoryLock>).value.release()
    }
  })

  it('goes to exactly one of four processes at once', async () => {
    const outcomes = await Promise.all([hold(), hold(), hold(), hold()].map(held))
    expect(outcomes.filter((outcome) => outcome)).to.have.length(1)
  })

  it('leaves one small file behind, however often it was taken', async () => {
    for (let round = 0; round < 5; round++) await (await lockDirectory(folder, SINCE)).release()
    expect(await readdir(folder)).to.deep.equal(['claim-5'])
  })

  it('works in a folder whose path is longer than that of a socket may be', async () => {
    const deep = join(folder, 'd'.repeat(100), 'e'.repeat(100))
    mkdirSync(deep, { recursive: true })
    const lock = await lockDirectory(deep, SINCE)
    expect(await rejection(lockDirectory(deep, SINCE))).to.be.instanceOf(DirectoryInUse)
    await lock.release()
    await (await lockDirectory(deep, SINCE)).release()
  })
})
