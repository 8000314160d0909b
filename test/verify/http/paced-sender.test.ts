import { expect } from 'chai'
import { pacedSender } from '../../../src/verify/http/paced-sender.js'
import type { Sender } from '../../../src/verify/http/sender.js'

describe('a paced sender', () => {
  it('waits longer for each of the requests that come at once', async () => {
    const waits: number[] = []
    const plain = { send: async () => ({}), close: () => undefined } as unknown as Sender
    const sender = pacedSender(plain, 10, async (seconds) => {
      waits.push(seconds)
    })
    const request = { method: 'GET', target: '/', headers: [] }
    await Promise.all([1, 2, 3].map(() => sender.send(request)))
    expect(waits).to.have.length(2)
    expect(waits[1] ?? 0).to.be.greaterThan(waits[0] ?? 0)
    expect(waits[1] ?? 0).to.be.at.most(0.2)
  })
})
