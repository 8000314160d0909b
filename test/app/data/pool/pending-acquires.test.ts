import { expect } from 'chai'
import { pendingAcquires } from '../../../../src/app/data/pool/pending-acquires.js'

describe('the waiting room', () => {
  const told: string[] = []
  const tell = (name: string) => (reason: unknown) => void told.push(`${name}: ${reason}`)
  beforeEach(() => told.splice(0))

  it('tells all who wait, and none who has left, in whatever order they came and went', () => {
    const room = pendingAcquires()
    const [a, , c, , e] = ['a', 'b', 'c', 'd', 'e'].map((name) => room.enter(tell(name)))
    for (const waiter of [a, e, c]) expect(waiter && room.leave(waiter)).to.equal(true)
    const f = room.enter(tell('f'))
    room.enter(tell('g'))
    expect(room.leave(f)).to.equal(true)
    room.rejectAll('silent')
    expect(told.sort()).to.deep.equal(['b: silent', 'd: silent', 'g: silent'])
  })

  it('tells each but once, and says to one who leaves later that he was told', () => {
    const room = pendingAcquires()
    const early = room.enter(tell('early'))
    room.rejectAll('silent')
    const late = room.enter(tell('late'))
    expect(room.leave(early)).to.equal(false)
    room.rejectAll('again')
    expect(told).to.deep.equal(['early: silent', 'late: again'])
    expect(room.leave(late)).to.equal(false)
  })

  it('tells one who comes while others are told, not before the next time', () => {
    const room = pendingAcquires()
    room.enter(() => void room.enter(tell('next')))
    room.rejectAll('silent')
    expect(told).to.deep.equal([])
    room.rejectAll('again')
    expect(told).to.deep.equal(['next: again'])
  })
})
