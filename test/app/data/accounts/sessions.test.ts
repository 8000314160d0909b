import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import {
  type SessionChange,
  type SessionHistory,
  sessionsOf,
} from '../../../../src/app/data/accounts/sessions.js'
import { insertUser } from '../../../support/application/users.js'
import { eachDatabase } from '../../../support/databases/databases.js'
import { rejection } from '../../../support/rejection.js'

const CREATED = new Date('2026-01-01T00:00:00.000Z')
const EXPIRES = new Date('2026-01-08T00:00:00.000Z')
const during = (day: number) => new Date(CREATED.getTime() + day * 86_400_000)

eachDatabase('sessions', (get) => {
  const sessions = () => sessionsOf(get().db)
  const always = (change: SessionChange) => () => ({ change })

  async function open(expiresAt = EXPIRES) {
    const user = await insertUser(get().db)
    const id = randomUUID()
    await sessions().create({ id, userId: user.id, client, createdAt: CREATED, expiresAt })
    return { id, user }
  }

  type Opened = Awaited<ReturnType<typeof open>>
  const referenceTo = ({ id, user }: Opened) => ({ sessionId: id, userId: user.id })
  const client = { userAgent: null, address: null }
  /** With a grace of 10 s. */
  const at = (now: Date) => ({ client, now, graceStart: new Date(now.getTime() - 10_000) })
  const rotate = (opened: Opened, generation: number, now: Date) =>
    sessions().rotate({ ...referenceTo(opened), generation, ...at(now) })
  const change = <Decision extends { change: SessionChange }>(
    opened: Opened,
    now: Date,
    decide: (session: SessionHistory) => Decision,
  ) => sessions().change({ ...referenceTo(opened), ...at(now) }, decide)
  const revoke = (opened: Opened, now: Date) => sessions().revoke(referenceTo(opened), now)
  const isLive = async (opened: Opened, now: Date) =>
    (await sessions().findLiveUser(referenceTo(opened), now)) !== undefined

  it('are found with their user', async () => {
    const opened = await open()
    const { id, user } = opened
    expect(await sessions().findLiveUser(referenceTo(opened), during(1))).to.deep.equal(user)
    expect(await change(opened, during(1), always('keep'))).to.deep.equal({
      decision: { change: 'keep' },
      user,
      session: {
        id,
        user_id: user.id,
        generation: 0,
        rotated_at: null,
        earlier_rotations: [],
        revoked_at: null,
        expires_at: EXPIRES,
        created_at: CREATED,
      },
    })
  })

  it("SEC-21: are not found when revoked, expired, unknown, another user's, or when the user is gone", async () => {
    const opened = await open()
    const other = await open()
    expect(await isLive(opened, during(1))).to.equal(true)
    expect(await isLive({ ...opened, user: other.user }, during(1))).to.equal(false)
    expect(await isLive({ ...opened, id: randomUUID() }, during(1))).to.equal(false)
    expect(await isLive(opened, EXPIRES)).to.equal(false)
    await revoke(opened, during(1))
    expect(await isLive(opened, during(1))).to.equal(false)
    await get().db.deleteFrom('users').where('id', '=', other.user.id).execute()
    expect(await isLive(other, during(1))).to.equal(false)
  })

  it('SEC-51: are neither rotated, changed nor ended in the name of another user', async () => {
    const opened = await open()
    const foreign = { ...opened, user: (await open()).user }
    expect(await rotate(foreign, 0, during(1))).to.equal(undefined)
    expect(await change(foreign, during(1), always('revoke'))).to.equal(undefined)
    await revoke(foreign, during(1))
    expect(await isLive(opened, during(1))).to.equal(true)
  })

  it('SEC-26: of fifty rotations at once of one generation, one happens', async () => {
    const opened = await open()
    const rotateFirst = ({ generation }: SessionHistory): { change: SessionChange } => ({
      change: generation === 0 ? 'rotate' : 'keep',
    })
    const all = Array.from({ length: 50 }, () => change(opened, during(2), rotateFirst))
    const outcomes = await Promise.all(all)
    expect(outcomes.filter((outcome) => outcome?.decision.change === 'rotate')).to.have.length(1)
    for (const outcome of outcomes) {
      expect(outcome?.session).to.include({ generation: 1 })
      expect(outcome?.session.rotated_at).to.deep.equal(during(2))
    }
  })

  it('SEC-26: go one generation further in one statement, with their user', async () => {
    const opened = await open()
    const rotated = await rotate(opened, 0, during(2))
    expect(rotated).to.deep.equal({
      user: opened.user,
      session: {
        id: opened.id,
        user_id: opened.user.id,
        generation: 1,
        rotated_at: during(2),
        revoked_at: null,
        expires_at: EXPIRES,
        created_at: CREATED,
      },
    })
    const all = Array.from({ length: 50 }, () => rotate(opened, 1, during(3)))
    const done = (await Promise.all(all)).filter((outcome) => outcome !== undefined)
    expect(done.map(({ session }) => session.generation)).to.deep.equal([2])
  })

  /** Rotates at each of these seconds of the first day. */
  async function rotateAt(opened: Opened, seconds: readonly number[]) {
    const times = seconds.map((second) => new Date(CREATED.getTime() + second * 1000))
    for (const [generation, time] of times.entries()) await rotate(opened, generation, time)
    const row = await get()
      .db.selectFrom('sessions')
      .select(['rotated_at', 'earlier_rotations'])
      .where('id', '=', opened.id)
      .executeTakeFirstOrThrow()
    const secondsOf = (time: Date) => (time.getTime() - CREATED.getTime()) / 1000
    return {
      rotated: secondsOf(row.rotated_at ?? expect.fail('not rotated')),
      earlier: row.earlier_rotations.map(secondsOf),
    }
  }

  it('SEC-47: remember the rotations before the last one, newest first, as far as they are inside the grace', async () => {
    const [one, two, three] = [await open(), await open(), await open()]
    expect(await rotateAt(one, [5])).to.deep.equal({ rotated: 5, earlier: [] })
    expect(await rotateAt(two, [5, 8, 12, 15])).to.deep.equal({ rotated: 15, earlier: [12, 8] })
    expect(await rotateAt(three, [5, 30])).to.deep.equal({ rotated: 30, earlier: [] })
  })

  it('SEC-47: keep the rotations in order when the clock of another server is behind', async () => {
    expect(await rotateAt(await open(), [20, 18, 21])).to.deep.equal({
      rotated: 21,
      earlier: [20, 20],
    })
    expect(await rotateAt(await open(), [-3])).to.deep.equal({ rotated: 0, earlier: [] })
  })

  it('SEC-47: remember a bounded number of rotations', async () => {
    const { earlier } = await rotateAt(
      await open(),
      Array.from({ length: 80 }, (_, index) => index / 10),
    )
    expect(earlier).to.have.length(60)
    expect(earlier[0]).to.equal(7.8)
  })

  it('SEC-25, SEC-30: go no further from another generation, when they have expired, or were revoked', async () => {
    const opened = await open()
    for (const generation of [-1, 1, 2]) {
      expect(await rotate(opened, generation, during(1))).to.equal(undefined)
    }
    expect(await rotate(opened, 0, EXPIRES)).to.equal(undefined)
    expect(await rotate({ ...opened, id: randomUUID() }, 0, during(1))).to.equal(undefined)
    await revoke(opened, during(1))
    expect(await rotate(opened, 0, during(1))).to.equal(undefined)
    const left = await change(opened, during(1), always('keep'))
    expect(left?.session).to.include({ generation: 0, rotated_at: null })
  })

  it('SEC-25: are dead at once when a decision revokes them', async () => {
    const opened = await open()
    const outcome = await change(opened, during(3), always('revoke'))
    expect(outcome?.session.revoked_at).to.deep.equal(during(3))
    expect(await isLive(opened, during(3))).to.equal(false)
  })

  it('SEC-28: keep the time of their first end', async () => {
    const opened = await open()
    await revoke(opened, during(1))
    await revoke(opened, during(2))
    const outcome = await change(opened, during(3), always('revoke'))
    expect(outcome?.session.revoked_at).to.deep.equal(during(1))
  })

  it('SEC-29: end dead when a logout races refreshes', async () => {
    const opened = await open()
    const ifAlive = ({ revoked_at }: SessionHistory): { change: SessionChange } => ({
      change: revoked_at ? 'keep' : 'rotate',
    })
    await Promise.all([
      ...Array.from({ length: 10 }, () => change(opened, during(1), ifAlive)),
      revoke(opened, during(1)),
      ...Array.from({ length: 10 }, () => change(opened, during(1), ifAlive)),
    ])
    expect(await isLive(opened, during(1))).to.equal(false)
  })

  it('SEC-30: never live longer by a rotation', async () => {
    const outcome = await change(await open(), during(6), always('rotate'))
    expect(outcome?.session.expires_at).to.deep.equal(EXPIRES)
  })

  it('are left as they were by a decision that keeps them, or that throws', async () => {
    const opened = await open()
    const before = await change(opened, during(1), always('keep'))
    const failing = change(opened, during(1), () => {
      throw new Error('no decision')
    })
    expect(await rejection(failing)).to.have.property('message', 'no decision')
    expect(await change(opened, during(1), always('keep'))).to.deep.equal(before)
    const unknown = { ...opened, id: randomUUID() }
    expect(await change(unknown, during(1), always('keep'))).to.equal(undefined)
  })

  it('SEC-44: are purged in batches when they have expired, and not before', async () => {
    const user = await insertUser(get().db)
    const create = (expiresAt: Date) => {
      const id = randomUUID()
      return sessions().create({ id, userId: user.id, client, createdAt: CREATED, expiresAt })
    }
    await Promise.all([1, 1, 1, 1, 1, 2, 3].map((day) => create(during(day))))
    // Two at once share the work.
    const purges = [sessions().purgeExpired(during(2), 2), sessions().purgeExpired(during(2), 2)]
    const [first = 0, second = 0] = await Promise.all(purges)
    const later = await sessions().purgeExpired(during(2), 100)
    expect(first + second + later).to.equal(6)
    const left = await get()
      .db.selectFrom('sessions')
      .select('expires_at')
      .where('user_id', '=', user.id)
      .execute()
    expect(left).to.deep.equal([{ expires_at: during(3) }])
  })
})
