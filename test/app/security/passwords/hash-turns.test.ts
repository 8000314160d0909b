import { expect } from 'chai'
import { HashTurns, PasswordsBusy } from '../../../../src/app/security/passwords/hash-turns.js'

/** Starts jobs by the name of their caller, and lists those that have started. */
function jobs(slots: number, maxWaiting: number) {
  const turns = new HashTurns(slots, maxWaiting)
  const started: string[] = []
  const refused: string[] = []
  const start = (address: string, signal?: AbortSignal) =>
    turns.start({ address, signal }).then(
      () => void started.push(address),
      (error: unknown) => {
        if (!(error instanceof PasswordsBusy)) throw error
        refused.push(address)
      },
    )
  return { turns, started, refused, start }
}

const times = (count: number, address: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => address(i))

describe('turns of password hashing', () => {
  it('SEC-62 starts the job of a quiet network before the jobs of a busy one', async () => {
    const { turns, started, start } = jobs(1, 100)
    // Each from another /56 of one /48.
    const busy = times(70, (i) => `2001:db8:1:${i.toString(16)}00::1`)
    const running = busy.map((address) => start(address))
    const quiet = start('198.51.100.7')
    turns.done()
    turns.done()
    await quiet
    expect(started).to.deep.equal([busy[0], busy[1], '198.51.100.7'])
    for (const _ of busy.slice(1)) turns.done()
    await Promise.all(running)
    expect([turns.waiting, turns.running]).to.deep.equal([0, 0])
  })

  it('SEC-62 gives addresses of one network their turns too', async () => {
    const { turns, started, start } = jobs(1, 100)
    const all = ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'].map((a) => start(a))
    for (const _ of all) turns.done()
    await Promise.all(all)
    expect(started).to.deep.equal(['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.1'])
  })

  it('SEC-62 refuses the newest job of the busiest network when the queue is full', async () => {
    const { turns, refused, started, start } = jobs(1, 3)
    const all = ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.3'].map((a) => start(a))
    all.push(start('198.51.100.7'))
    all.push(start('192.0.2.4'))
    expect(turns.waiting).to.equal(3)
    for (const _ of all) turns.done()
    await Promise.all(all)
    expect(refused).to.have.members(['192.0.2.3', '192.0.2.4'])
    expect(started).to.include('198.51.100.7')
  })

  it('SEC-61 drops a job whose caller has gone, and starts the next one', async () => {
    const { turns, started, start } = jobs(1, 3)
    const caller = new AbortController()
    const first = start('192.0.2.1')
    const gone = start('192.0.2.2', caller.signal).catch((error: unknown) => error)
    const last = start('192.0.2.3')
    const reason = new Error('gone')
    caller.abort(reason)
    expect(await gone).to.equal(reason)
    expect(turns.waiting).to.equal(1)
    turns.done()
    await Promise.all([first, last])
    expect(started).to.deep.equal(['192.0.2.1', '192.0.2.3'])
  })

  it('SEC-61 starts no job of a caller who has gone already', async () => {
    const { turns, start } = jobs(1, 3)
    const reason = new Error('gone')
    const outcome = await start('192.0.2.1', AbortSignal.abort(reason)).catch((e: unknown) => e)
    expect(outcome).to.equal(reason)
    expect(turns.running).to.equal(0)
  })

  it('lets a started job go on when its caller goes', async () => {
    const { turns, start } = jobs(1, 3)
    const caller = new AbortController()
    await start('192.0.2.1', caller.signal)
    caller.abort()
    expect(turns.running).to.equal(1)
  })
})
