import { expect } from 'chai'
import { type StatefulMockOptions, startStatefulMock } from '../../../src/app/mock/stateful-mock.js'
import { sharedResource } from '../shared-resources.js'

/** The mock with memory on a free port, silent. */
export async function startQuietMock(
  options: Partial<StatefulMockOptions> = {},
): ReturnType<typeof startStatefulMock> {
  return startStatefulMock({
    port: 0,
    host: '127.0.0.1',
    log: undefined,
    print: () => undefined,
    printError: (text) => expect.fail(text),
    seedFile: undefined,
    rateLimits: false,
    cacheFolder: await sharedResource('mockImages'),
    ...options,
  })
}

/** Moves the clock of a mock forward. */
export async function advanceMock(url: string, seconds: number): Promise<void> {
  const body = JSON.stringify({ advance: `${seconds}s` })
  await fetch(`${url}/__mock/clock`, { method: 'POST', body })
}
