import { readFile } from 'node:fs/promises'
import { contract as authContract } from '../../../generated/contract.js'
import { catalogOf } from '../../mock/contract/catalog.js'
import { mockBanner } from '../../mock/control/mock-banner.js'
import { createMockClock } from '../../mock/control/mock-clock.js'
import type { MockOutput } from '../../mock/control/mock-output.js'
import { appResponder } from '../../mock/responder/app-responder.js'
import { createMock } from '../../mock/server/create-mock.js'
import { translatedContract } from '../translated-contract.js'
import type { MockMemory, MockMemoryOptions } from './mock-memory.js'
import { readSeed } from './seed.js'

export interface StatefulMockOptions
  extends MockOutput,
    Pick<MockMemoryOptions, 'rateLimits' | 'cacheFolder'> {
  readonly seedFile: string | undefined
}

export interface StatefulMock {
  readonly url: string
  readonly memory: MockMemory
  close(): Promise<void>
}

/**
 * The real server on a database in memory, with a clock that can be moved. It listens at once. Requests that arrive
 * before the database is open wait for it.
 * @throws Error when the port can't be used, or the seed is invalid
 */
export async function startStatefulMock(options: StatefulMockOptions): Promise<StatefulMock> {
  const { print, printError, log, port, host, seedFile } = options
  const seed = readSeed(seedFile === undefined ? '' : await readFile(seedFile, 'utf8'))
  const clock = createMockClock(() => new Date())
  let opening: Promise<MockMemory> | undefined
  const memory = () => {
    opening ??= openMemory({ ...options, seed, now: clock.now })
    return opening
  }

  const contract = { contract: authContract, document: translatedContract() }
  const mock = await createMock({
    contract,
    stateful: () => ({
      responder: appResponder(async () => (await memory()).app()),
      memory: {
        advance: clock.advance,
        reset: async () => {
          clock.reset()
          await (await memory()).reset()
        },
        state: async () => ({ now: clock.now(), users: await (await memory()).users() }),
      },
    }),
    log,
    onError: (error) => printError(String(error)),
  })
  try {
    const url = await mock.listen(port, host)
    print(mockBanner(url, catalogOf(contract, true)))
    const opened = await memory()
    const close = async () => {
      await mock.close()
      await opened.close()
    }
    return { url, memory: opened, close }
  } catch (error) {
    await mock.close()
    throw error
  }
}

/** Loaded after the server listens: the database and the real server take some time. */
async function openMemory(options: MockMemoryOptions): Promise<MockMemory> {
  const { openMockMemory } = await import('./mock-memory.js')
  return openMockMemory(options)
}
