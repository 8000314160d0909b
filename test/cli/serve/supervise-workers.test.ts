import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { type Supervision, superviseWorkers } from '../../../src/cli/serve/supervise-workers.js'
import { type RecordedLog, recordLog } from '../../support/application/recorded-log.js'

const program = fileURLToPath(
  new URL('../../support/processes/listening-worker.ts', import.meta.url),
)

describe('the supervision of workers', () => {
  let log: RecordedLog
  let supervision: Supervision
  let now: Date

  before(() => cluster.setupPrimary({ exec: program, execArgv: ['--import', 'tsx'] }))
  beforeEach(() => {
    // The pauses end when the test says so.
    mock.timers.enable({ apis: ['setTimeout'] })
    log = recordLog()
    now = new Date()
  })
  afterEach(async () => {
    await supervision.stop()
    mock.timers.reset()
  })

  async function start(): Promise<Worker> {
    supervision = superviseWorkers({ count: 1, logger: log.logger, now: () => now })
    return nextListening()
  }

  async function nextListening(): Promise<Worker> {
    const [worker] = await once(cluster, 'listening')
    return worker
  }

  function replacementAfter(ms: number): Promise<Worker> {
    const replacement = nextListening()
    mock.timers.tick(ms)
    return replacement
  }

  /** @returns the pause that is logged */
  async function kill({ process }: Worker): Promise<unknown> {
    process.kill('SIGKILL')
    const isIt = (entry: { pid?: unknown }) => entry.pid === process.pid
    return (await log.logged(isIt)).pauseMs
  }

  const running = () => Object.keys(cluster.workers ?? {}).length

  it('replaces one that dies again and again after pauses that grow', async () => {
    let worker = await start()
    for (const pauseMs of [100, 200, 400, 800, 1600, 3200, 5000, 5000]) {
      expect(await kill(worker)).to.equal(pauseMs)
      mock.timers.tick(pauseMs - 1)
      await setImmediate()
      expect(running()).to.equal(0)
      worker = await replacementAfter(1)
    }
  })

  it('begins with the shortest pause again when one has lived for a while', async () => {
    await kill(await start())
    const second = await replacementAfter(100)
    now = new Date(now.getTime() + 9_999)
    expect(await kill(second)).to.equal(200)
    const third = await replacementAfter(200)
    now = new Date(now.getTime() + 10_000)
    expect(await kill(third)).to.equal(100)
  })

  it('ends at once when it is stopped during a pause, and starts nothing any more', async () => {
    await kill(await start())
    await supervision.stop()
    mock.timers.tick(100)
    await setImmediate()
    expect(running()).to.equal(0)
  })
})
