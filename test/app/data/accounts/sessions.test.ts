import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import {
  type Session,
  type SessionChange,
  sessionsOf,
} from '../../../../src/app/data/accounts/sessions.js'
import { eachDatabase } from '../../../support/databases.js'
import { rejection } from '../../../support/rejection.js'
import { insertUser } from '../../../support/users.js'

const CREATED = new Date('2026-01-01T00:00:00.000Z')
const EXPIRES = new Date('2026-01-08T00:00:00.000Z')
const during = (day: number) => new Date(CREATED.getTime() + day * 86_400_000)

eachDatabase('sessions', (get) => {
  const sessions = () => sessionsOf(get().db)
  const always = (change: SessionChange) => () => ({ change })

  async function open(expiresAt = EXPIRES) {
    const user = await insertUser(get().db)
    const id = randomUUID()
    await sessions().create({ id, userId: user.id, createdAt: CREATED, expiresAt })
    return { id, user }
  }

  it('are found with their user', async () => {
    const { id, user } = await open()
    expect(await sessions().findLiveUser(id, user.id, during(1))).to.deep.equal(user)
    expect(await sessions().change(id, during(1), always('keep'))).to.deep.equal({
      decision: { change: 'keep' },
      user,
      session: {
        id,
        user_id: user.id,
        generation: 0,
        rotated_at: null,
        revoked_at: null,
        expires_at: EXPIRES,
        created_at: CREATED,
      },
    })
  })

  it("SEC-21: are not found when revoked, expired, unknown, another user's, or when the user is gone", async () => {
    const live = (id: string, userId: string, now = during(1)) =>
      sessions().findLiveUser(id, userId, now)
    const { id, user } = await open()
    const other = await open()
    expect(await live(id, other.user.id)).to.equal(undefined)
    expect(await live(randomUUID(), user.id)).to.equal(undefined)
    expect(await live(id, user.id, EXPIRES)).to.equal(undefined)
    await sessions().revoke(id, during(1))
    expect(await live(id, user.id)).to.equal(undefined)
    await get().db.deleteFrom('users').where('id', '=', other.user.id).execute()
    expect(await live(other.id, other.user.id)).to.equal(undefined)
  })

  it('SEC-26: of fifty rotations at once of one generation, one happens', async () => {
    const { id } = await open()
    const rotateFirst = ({ generation }: Session): { change: SessionChange } => ({
      change: generation === 0 ? 'rotate' : 'keep',
    })
    const all = Array.from({ length: 50 }, () => sessions().change(id, during(2), rotateFirst))
    const outcomes = await Promise.all(all)
    expect(outcomes.filter((outcome) => outcome?.decision.change === 'rotate')).to.have.length(1)
    for (const outcome of outcomes) {
      expect(outcome?.session).to.include({ generation: 1 })
      expect(outcome?.session.rotated_at).to.deep.equal(during(2))
    }
  })

  it('SEC-26: go one generation further in one statement, with their user', async () => {
    const { id, user } = await open()
    const before = await sessions().change(id, during(1), always('keep'))
    const rotated = await sessions().rotate(id, 0, during(2))
    expect(rotated).to.deep.equal({
      user,
      session: { ...before?.session, generation: 1, rotated_at: during(2) },
    })
    const all = Array.from({ length: 50 }, () => sessions().rotate(id, 1, during(3)))
    const done = (await Promise.all(all)).filter((outcome) => outcome !== undefined)
    expect(done.map(({ session }) => session.generation)).to.deep.equal([2])
  })

  it('SEC-25, SEC-30: go no further from another generation, when they have expired, or were revoked', async () => {
    const { id } = await open()
    for (const generation of [-1, 1, 2]) {
      expect(await sessions().rotate(id, generation, during(1))).to.equal(undefined)
    }
    expect(await sessions().rotate(id, 0, EXPIRES)).to.equal(undefined)
    expect(await sessions().rotate(randomUUID(), 0, during(1))).to.equal(undefined)
    await sessions().revoke(id, during(1))
    expect(await sessions().rotate(id, 0, during(1))).to.equal(undefined)
    const left = await sessions().change(id, during(1), always('keep'))
    expect(left?.session).to.include({ generation: 0, rotated_at: null })
  })

  it('SEC-25: are dead at once when a decision revokes them', async () => {
    const { id, user } = await open()
    const outcome = await sessions().change(id, during(3), always('revoke'))
    expect(outcome?.session.revoked_at).to.deep.equal(during(3))
    expect(await sessions().findLiveUser(id, user.id, during(3))).to.equal(undefined)
  })

  it('SEC-28: keep the time of their first end', async () => {
    const { id } = await open()
    await sessions().revoke(id, during(1))
    await sessions().revoke(id, during(2))
    const outcome = await sessions().change(id, during(3), always('revoke'))
    expect(outcome?.session.revoked_at).to.deep.equal(during(1))
  })

  it('SEC-29: end dead when a logout races refreshes', async () => {
    const { id, user } = await open()
    const ifAlive = ({ revoked_at }: Session): { change: SessionChange } => ({
      change: revoked_at ? 'keep' : 'rotate',
    })
    await Promise.all([
      ...Array.from({ length: 10 }, () => sessions().change(id, during(1), ifAlive)),
      sessions().revoke(id, during(1)),
      ...Array.from({ length: 10 }, () => sessions().change(id, during(1), ifAlive)),
    ])
    expect(await sessions().findLiveUser(id, user.id, during(1))).to.equal(undefined)
  })

  it('SEC-30: never live longer by a rotation', async () => {
    const { id } = await open()
    const outcome = await sessions().change(id, during(6), always('rotate'))
    expect(outcome?.session.expires_at).to.deep.equal(EXPIRES)
  })

  it('are left as they were by a decision that keeps them, or that throws', async () => {
    const { id } = await open()
    const before = await sessions().change(id, during(1), always('keep'))
    const failing = sessions().change(id, during(1), () => {
      throw new Error('no decision')
    })
    expect(await rejection(failing)).to.have.property('message', 'no decision')
    expect(await sessions().change(id, during(1), always('keep'))).to.deep.equal(before)
    expect(await sessions().change(randomUUID(), during(1), always('keep'))).to.equal(undefined)
  })

  it('SEC-44: are purged in batches when they have expired, and not before', async () => {
    const user = await insertUser(get().db)
    const create = (expiresAt: Date) => {
      const id = randomUUID()
      return sessions().create({ id, userId: user.id, createdAt: CREATED, expiresAt })
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
