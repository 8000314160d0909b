import { expect } from 'chai'
import type { Store } from 'express-rate-limit'
import { memoryBuckets } from '../../../src/http/limits/memory/memory-buckets.js'
import { redisBuckets } from '../../../src/http/limits/redis/redis-buckets.js'
import { linkRedis, type RedisLink } from '../../../src/http/limits/redis/redis-link.js'
import { recordLog } from '../../support/application/recorded-log.js'
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
} from '../../support/services/redis-server.js'

const rate = { limit: 10, window: 60 }
const hits = async (store: Store, key = 'a') => (await store.increment(key)).totalHits
const tenTimes = async (store: Store) => {
  const counts: number[] = []
  for (let i = 0; i < 10; i += 1) counts.push(await hits(store))
  return counts
}
const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

describe('memoryBuckets', () => {
  let milliseconds: number
  const start = (maxKeys = 100) => {
    milliseconds = 0
    return memoryBuckets(rate, { maxKeys, now: () => new Date(milliseconds) })
  }

  it('SEC-54 lets the limit pass at once, and one more after each part of the window', async () => {
    const store = start()
    expect(await tenTimes(store)).to.deep.equal(oneToTen)
    expect(await hits(store)).to.equal(11)
    milliseconds = 5_999
    expect(await hits(store)).to.equal(11)
    milliseconds = 6_000
    expect([await hits(store), await hits(store)]).to.deep.equal([10, 11])
    milliseconds = 66_000
    expect(await tenTimes(store)).to.deep.equal(oneToTen)
    expect(await hits(store, 'b')).to.equal(1)
  })

  it('SEC-54 keeps so many keys and no more', async () => {
    const store = start(10)
    expect(await tenTimes(store)).to.deep.equal(oneToTen)
    for (let i = 0; i < 1000; i += 1) await store.increment(`flood-${i}`)
    expect([await hits(store), await hits(store, 'flood-999')]).to.deep.equal([1, 2])
  })
})

describe(`redisBuckets${hasRedisServer ? '' : ' (skipped: there is no redis-server here)'}`, () => {
  let redis: RedisServer
  let link: RedisLink
  before(async function () {
    if (!hasRedisServer) return this.skip()
    redis = await startRedisServer()
    link = await linkRedis(redis.url, recordLog().logger)
  })
  after(async () => {
    link?.close()
    await redis?.stop()
  })

  it('SEC-54 lets the limit pass, over all servers, and says when the next one does', async () => {
    // A day: what comes back meanwhile is no whole request.
    const [first, second] = [1, 2].map(() =>
      redisBuckets(link, 'refresh', { limit: 10, window: 86_400 }),
    ) as [Store, Store]
    const counts: number[] = []
    for (let i = 0; i < 10; i += 1) counts.push(await hits(i % 2 ? first : second))
    expect(counts).to.deep.equal(oneToTen)
    const { totalHits, resetTime } = await first.increment('a')
    expect(totalHits).to.equal(11)
    const left = ((resetTime?.getTime() ?? 0) - Date.now()) / 1000
    expect(left).to.be.within(8_600, 8_641)
    expect(await hits(second, 'b')).to.equal(1)
  })

  it('SEC-54 forgets a key when its bucket is empty', async () => {
    const store = redisBuckets(link, 'short', rate)
    await store.increment('a')
    const left = Number(await link.send(['PTTL', 'auth:limit:short:a']))
    expect(left).to.be.within(1, 6_000)
    await store.increment('a')
    const both = Number(await link.send(['PTTL', 'auth:limit:short:a']))
    expect(both).to.be.within(left, 12_000)
  })
})
