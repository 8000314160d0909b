import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import {
  DirectoryInUse,
  type DirectoryLock,
  lockDirectory,
} from '../../../../src/app/data/database/directory-lock.js'
import { type Child, startChild } from '../../../support/databases/programs/child.js'
import { rejection } from '../../../support/rejection.js'

const SINCE = new Date('2026-01-02T03:04:05.678Z')

describe('the lock of a folder', () => {
  let home: string
  let folder: string
  const children: Child[] = []
  const hold = () => {
    const child = startChild('hold-lock.ts', folder)
    children.push(child)
    return child
  }
  const held = async (child: Child) => (await child.printed((text) => text !== '')) === 'held'

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'auth-api-lock-'))
    folder = join(home, 'data')
  })
  afterEach(async () => {
    await Promise.all(children.splice(0).map((child) => child.kill('SIGKILL')))
    await rm(home, { recursive: true })
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
    await mkdir(folder)
    await symlink(folder, join(home, 'link'))
    await symlink(home, join(home, 'home'))
    const lock = await lockDirectory(folder, SINCE)
    for (const alias of [join(home, 'link'), join(home, 'home', 'data')]) {
      expect(await rejection(lockDirectory(alias, SINCE))).to.be.instanceOf(DirectoryInUse)
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
    await mkdir(`${folder}.lock`)
    const claim = `claim,${process.pid},${SINCE.toISOString()},gone.sock`
    await writeFile(join(`${folder}.lock`, claim), '')
    const lock = await lockDirectory(folder, SINCE)
    expect(await rejection(lockDirectory(folder, SINCE))).to.be.instanceOf(DirectoryInUse)
    await lock.release()
  })

  it('says so when it is damaged', async () => {
    await mkdir(`${folder}.lock`)
    const failure = await rejection(lockDirectory(folder, SINCE))
    expect(failure.message).to.contain('damaged')
    await rm(`${folder}.lock`, { recursive: true })
    await (await lockDirectory(folder, SINCE)).release()
  })

  it('goes to exactly one of thirty at once, and again of those who come after him', async () => {
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

  it('is never held twice while four processes take it and let go of it', async () => {
    for (let n = 0; n < 4; n++) children.push(startChild('contend-lock.ts', folder))
    for (const child of children) {
      expect(await child.printed((text) => /: \d+$/.test(text))).to.equal('not alone: 0')
    }
  })

  it('leaves one empty file behind, however often it was taken', async () => {
    for (let round = 0; round < 5; round++) await (await lockDirectory(folder, SINCE)).release()
    const [claim = '', ...more] = await readdir(`${folder}.lock`)
    expect(more).to.deep.equal([])
    expect(claim).to.contain(SINCE.toISOString())
    expect(await readdir(home)).to.deep.equal(['data.lock'])
  })

  it('works in a folder whose path is longer than that of a socket may be', async () => {
    const deep = join(home, 'd'.repeat(100), 'e'.repeat(100))
    const lock = await lockDirectory(deep, SINCE)
    expect(await rejection(lockDirectory(deep, SINCE))).to.be.instanceOf(DirectoryInUse)
    await lock.release()
    await (await lockDirectory(deep, SINCE)).release()
  })
})
