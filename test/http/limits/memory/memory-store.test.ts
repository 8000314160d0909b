import { expect } from 'chai'
import type { Options } from 'express-rate-limit'
import { memoryStore } from '../../../../src/http/limits/memory/memory-store.js'

describe('memoryStore', () => {
  let milliseconds: number
  const start = (maxKeys: number) => {
    milliseconds = 0
    const store = memoryStore({ maxKeys, now: () => new Date(milliseconds) })
    store.init?.({ windowMs: 60_000 } as Options)
    return store
  }
  const hits = async (store: ReturnType<typeof start>, key: string) =>
    (await store.increment(key)).totalHits

  it('counts each key by itself, and anew when its window is over', async () => {
    const store = start(10)
    expect([await hits(store, 'a'), await hits(store, 'a'), await hits(store, 'b')]).to.deep.equal([
      1, 2, 1,
    ])
    milliseconds = 59_999
    expect(await hits(store, 'a')).to.equal(3)
    milliseconds = 60_000
    expect(await hits(store, 'a')).to.equal(1)
  })

  it('SEC-38 keeps so many keys and no more, forgetting those that have been quiet the longest', async () => {
    const store = start(100)
    await store.increment('attacker')
    for (let i = 0; i < 10_000; i += 1) {
      await store.increment(`flood-${i}`)
      if (i % 50 === 0) await store.increment('attacker')
    }
    const kept = await Promise.all(
      Array.from({ length: 10_000 }, (_, i) => store.get?.(`flood-${i}`)),
    )
    expect(kept.filter((count) => count !== undefined).length).to.equal(99)
    expect(await hits(store, 'attacker')).to.equal(202)
  })
})
