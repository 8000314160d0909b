import { expect } from 'chai'
import type { Options, Store } from 'express-rate-limit'
import { type LimitStores, openLimitStores } from '../../../src/http/limits/limit-stores.js'
import { linkRedis, type RedisLink } from '../../../src/http/limits/redis/redis-link.js'
import { redisStore } from '../../../src/http/limits/redis/redis-store.js'
import { LimitsUnavailable } from '../../../src/http/limits/unavailable.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { strayRejections } from '../../support/processes/stray-rejections.js'
import { rejection } from '../../support/rejection.js'
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
} from '../../support/services/redis-server.js'

const now = () => new Date()
const { logger } = recordLog()

function begun(store: Store): Store {
  store.init?.({ windowMs: 60_000 } as Options)
  return store
}
const hits = async (store: Store, key = 'a') => (await store.increment(key)).totalHits

it('the counts in memory are those of a hundred thousand addresses, and nothing can be away', async () => {
  const { storeFor, checks } = await openLimitStores({ logger, now })
  const store = begun(storeFor('loginUser'))
  for (let i = 0; i < 100_000; i += 1) await store.increment(`address-${i}`)
  expect(await hits(store, 'address-0')).to.equal(2)
  await store.increment('one more')
  expect(await hits(store, 'address-1')).to.equal(1)
  expect(checks).to.deep.equal({})
})

describe(`the counts in Redis${hasRedisServer ? '' : ' (skipped: there is no redis-server here)'}`, () => {
  let redis: RedisServer
  let stores: LimitStores
  let link: RedisLink

  before(async function () {
    if (!hasRedisServer) return this.skip()
    redis = await startRedisServer()
  })
  after(() => redis?.stop())
  beforeEach(async () => {
    await redis.send('FLUSHALL')
    stores = await openLimitStores({ redisUrl: redis.url, logger, now })
    link = await linkRedis(redis.url, logger)
  })
  afterEach(async () => {
    link?.close()
    await stores?.close()
  })

  it('belong to one operation each, and are shared by who asks for the same', async () => {
    const [login, again, refresh] = ['loginUser', 'loginUser', 'refreshToken'].map((name) =>
      begun(stores.storeFor(name)),
    ) as [Store, Store, Store]
    expect([await hits(login), await hits(again), await hits(refresh)]).to.deep.equal([1, 2, 1])
  })

  it('can be taken back, and forgotten', async () => {
    const store = begun(stores.storeFor('loginUser'))
    await hits(store)
    await store.decrement('a')
    expect(await hits(store)).to.equal(1)
    await store.resetKey('a')
    expect(await hits(store)).to.equal(1)
  })

  it('load their scripts once, and again after a failure', async () => {
    const sent: (string | undefined)[] = []
    let isAway = true
    const store = redisStore(
      {
        ...link,
        send: async (command) => {
          sent.push(command[0])
          if (isAway) throw new Error('away')
          return link.send(command)
        },
      },
      'loginUser',
    )
    begun(store)
    expect(await strayRejections(() => rejection(hits(store)))).to.deep.equal([])
    isAway = false
    sent.length = 0
    expect([await hits(store), await hits(store)]).to.deep.equal([1, 2])
    expect(sent).to.deep.equal(['SCRIPT', 'SCRIPT', 'EVALSHA', 'EVALSHA'])
  })

  it('are not there any more when they are closed: what counts, and what is asked, fails', async () => {
    const store = begun(stores.storeFor('loginUser'))
    await stores.checks.redis?.()
    await stores.close()
    expect(await rejection(hits(store))).to.be.instanceOf(LimitsUnavailable)
    await rejection(stores.checks.redis?.() ?? Promise.resolve())
  })
})
