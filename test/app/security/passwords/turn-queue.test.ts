import { expect } from 'chai'
import { TurnQueue } from '../../../../src/app/security/passwords/turn-queue.js'

/** `a1` stands for the first member of address `a`; its network is the letter's case. */
const pathOf = (name: string) => [name < 'a' ? 'upper' : 'lower', name.slice(0, 1)]

function filled(...names: readonly string[]): TurnQueue<string> {
  const queue = new TurnQueue<string>()
  for (const name of names) queue.add(name, pathOf(name))
  return queue
}

function drain(queue: TurnQueue<string>): string[] {
  const names: string[] = []
  for (let name = queue.next(); name !== undefined; name = queue.next()) names.push(name)
  return names
}

describe('a queue with turns', () => {
  it('keeps the order of members of one path', () => {
    expect(drain(filled('a1', 'a2', 'a3'))).to.deep.equal(['a1', 'a2', 'a3'])
  })

  it('gives each network every second turn when there are two', () => {
    const order = drain(filled('a1', 'a2', 'b1', 'c1', 'A1', 'A2'))
    expect(order).to.deep.equal(['a1', 'A1', 'b1', 'A2', 'c1', 'a2'])
  })

  it('counts its members and is empty after the last one', () => {
    const queue = filled('a1', 'A1', 'a2')
    expect(queue.size).to.equal(3)
    drain(queue)
    expect(queue.size).to.equal(0)
    expect(queue.next()).to.equal(undefined)
  })

  it('removes one member, once', () => {
    const queue = filled('a1', 'a2', 'A1')
    expect(queue.remove('a1', pathOf('a1'))).to.equal(true)
    expect(queue.remove('a1', pathOf('a1'))).to.equal(false)
    expect(queue.remove('z1', pathOf('z1'))).to.equal(false)
    expect(queue.size).to.equal(2)
    expect(drain(queue)).to.deep.equal(['a2', 'A1'])
  })

  it('removes the newest member of the largest group', () => {
    const queue = filled('a1', 'b1', 'a2', 'A1')
    expect(queue.removeFromLargest(pathOf('A2'))).to.equal('a2')
    expect(drain(queue)).to.deep.equal(['a1', 'A1', 'b1'])
  })

  it('removes from the group on the path when others are as large', () => {
    const queue = filled('a1', 'A1')
    expect(queue.removeFromLargest(pathOf('A2'))).to.equal('A1')
    expect(filled('a1', 'A1').removeFromLargest(pathOf('a2'))).to.equal('a1')
  })

  it('removes nothing from an empty queue', () => {
    expect(filled().removeFromLargest(pathOf('a1'))).to.equal(undefined)
  })
})
