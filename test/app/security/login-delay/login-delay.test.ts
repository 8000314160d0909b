import { expect } from 'chai'
import type {
  DelayPolicy,
  LoginDelay,
} from '../../../../src/app/security/login-delay/login-delay.js'
import { memoryLoginDelay } from '../../../../src/app/security/login-delay/memory-login-delay.js'
import { redisLoginDelay } from '../../../../src/app/security/login-delay/redis-login-delay.js'
import { linkRedis, type RedisLink } from '../../../../src/http/limits/redis/redis-link.js'
import { recordLog } from '../../../support/application/recorded-log.js'
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
} from '../../../support/services/redis-server.js'

const policy: DelayPolicy = { failures: 3, delays: [1, 4], forget: 600, remember: 600 }

function rulesOf(open: (now: () => Date) => LoginDelay): void {
  let time: number
  let delay: LoginDelay
  beforeEach(() => {
    time = Date.parse('2026-01-01T00:00:00Z')
    delay = open(() => new Date(time))
  })
  let accounts = 0
  const account = () => `user${++accounts}@example.com`
  const attempt = async (name: string, address = '192.0.2.1') =>
    (await delay.admit({ account: name, address, sessionId: undefined })).wait

  it('lets the failures of the policy pass, then delays, longer after each one', async () => {
    const name = account()
    expect([await attempt(name), await attempt(name), await attempt(name)]).to.deep.equal([0, 0, 0])
    expect(await attempt(name)).to.equal(1)
    time += 1_000
    expect([await attempt(name), await attempt(name)]).to.deep.equal([0, 4])
    time += 4_000
    expect([await attempt(name), await attempt(name)]).to.deep.equal([0, 4])
  })

  it('delays no attempt before that, when its server has a clock that is behind', async () => {
    const name = account()
    expect(await attempt(name)).to.equal(0)
    time -= 2_000
    expect(await attempt(name)).to.equal(0)
  })

  it('forgets the failures after a time without an attempt', async () => {
    const name = account()
    for (let count = 0; count < 3; count++) await attempt(name)
    time += policy.forget * 1_000
    expect([await attempt(name), await attempt(name)]).to.deep.equal([0, 0])
  })
}

describe('the delay of logins, in memory', () => {
  rulesOf((now) => memoryLoginDelay(policy, now))
})

describe('the delay of logins, in Redis', () => {
  let redis: RedisServer | undefined
  let link: RedisLink | undefined
  before(async function () {
    if (!hasRedisServer) this.skip()
    redis = await startRedisServer()
    link = await linkRedis(redis.url, recordLog().logger)
  })
  after(async () => {
    link?.close()
    await redis?.stop()
  })

  rulesOf((now) => redisLoginDelay(policy, now, link as RedisLink))
})
