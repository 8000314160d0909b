import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { sessionsOf } from '../../../../src/app/data/accounts/sessions.js'
import { userSessionsOf } from '../../../../src/app/data/accounts/user-sessions.js'
import { insertUser } from '../../../support/application/users.js'
import { eachDatabase } from '../../../support/databases/databases.js'

const START = new Date('2026-01-01T00:00:00.000Z')
const during = (day: number) => new Date(START.getTime() + day * 86_400_000)
const phone = { userAgent: 'Phone', address: '203.0.113.7' }
const laptop = { userAgent: 'Laptop', address: '2001:db8::1' }

eachDatabase('the sessions of a user', (get) => {
  const sessions = () => sessionsOf(get().db)
  const userSessions = () => userSessionsOf(get().db)
  const newUser = async () => (await insertUser(get().db)).id

  async function open(userId: string, createdAt: Date, client = phone): Promise<string> {
    const expiresAt = new Date(createdAt.getTime() + 7 * 86_400_000)
    const { id } = await sessions().create({
      id: randomUUID(),
      userId,
      client,
      createdAt,
      expiresAt,
    })
    return id
  }
  const liveIds = async (userId: string, now: Date) =>
    (await userSessions().list(userId, now)).map(({ id }) => id)

  it('are listed by their last use, with the client of that use', async () => {
    const userId = await newUser()
    const older = await open(userId, during(0))
    const newer = await open(userId, during(1))
    const now = during(2)
    const reference = { sessionId: older, userId, generation: 0 }
    await sessions().rotate({ ...reference, client: laptop, now, graceStart: now })
    expect(await userSessions().list(userId, now)).to.deep.equal([
      { id: older, createdAt: during(0), lastUsedAt: now, expiresAt: during(7), ...laptop },
      { id: newer, createdAt: during(1), lastUsedAt: during(1), expiresAt: during(8), ...phone },
    ])
  })

  it('are listed while they are live, and to their user alone', async () => {
    const userId = await newUser()
    const [expired, revoked, live] = [
      await open(userId, during(0)),
      await open(userId, during(5)),
      await open(userId, during(5)),
    ]
    await open(await newUser(), during(5))
    expect(await liveIds(userId, during(6))).to.have.members([expired, revoked, live])
    await sessions().revoke({ sessionId: revoked, userId }, during(6))
    expect(await liveIds(userId, during(7))).to.deep.equal([live])
  })

  it('end together, but for one that is named', async () => {
    const userId = await newUser()
    const ids = [await open(userId, during(0)), await open(userId, during(0))]
    const current = await open(userId, during(0))
    const stranger = await newUser()
    const other = await open(stranger, during(0))
    expect(await userSessions().revokeAll(userId, during(1), current)).to.have.members(ids)
    expect(await liveIds(userId, during(1))).to.deep.equal([current])
    expect(await userSessions().revokeAll(userId, during(1))).to.deep.equal([current])
    expect(await userSessions().revokeAll(userId, during(1))).to.deep.equal([])
    expect(await liveIds(stranger, during(1))).to.deep.equal([other])
  })

  it('end beyond a number, those that were not used for the longest time first', async () => {
    const userId = await newUser()
    const ids: string[] = []
    for (const day of [0, 1, 2, 3]) ids.push(await open(userId, during(day)))
    const [oldest = '', second = '', , newestId = ''] = ids
    await sessions().rotate({
      ...{ sessionId: oldest, userId, generation: 0, client: phone },
      ...{ now: during(4), graceStart: during(4) },
    })
    const ended = await userSessions().revokeBeyond(3, { userId, newestId }, during(4))
    expect(ended).to.deep.equal([second])
    expect(await userSessions().revokeBeyond(1, { userId, newestId }, during(4))).to.have.length(2)
    expect(await liveIds(userId, during(4))).to.deep.equal([newestId])
  })
})
