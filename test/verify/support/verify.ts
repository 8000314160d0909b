import { loadContract } from '../../../src/cli/verify/load-contract.js'
import { createSender } from '../../../src/verify/http/sender.js'
import {
  type Report,
  type VerifyOptions,
  verifyServer,
} from '../../../src/verify/run/verify-server.js'
import { testSecret } from '../../support/application/test-app.js'

/** A server under test whose clock is moved by hand. */
export interface Clocked {
  advance(seconds: number): void | Promise<void>
  now(): Date
  /** Resolves when no mail waits any more. */
  mailsSent?(): Promise<void>
}

/** Longer than a busy machine takes for any answer. */
const patienceSeconds = 600

/** Runs verify as the command does, but for the clock: where it would wait, the server's clock is moved, and its mails are waited for. */
export async function verifyTestServer(
  address: string,
  clock: Clocked,
  options: Partial<VerifyOptions> = {},
): Promise<Report> {
  const url = new URL(address)
  const sender = createSender({ url, timeoutSeconds: patienceSeconds, now: clock.now })
  try {
    return await verifyServer({
      ...(await ownContract()),
      url,
      sender,
      phases: ['examples', 'scenarios', 'sequences', 'boundaries', 'fuzz'],
      fuzzRuns: 20,
      seed: 1,
      secret: testSecret,
      graceSeconds: 10,
      // One after the other: moving the clock for one would end the grace of another.
      concurrency: 1,
      maxSeconds: patienceSeconds,
      extraHeaders: [],
      credentials: new Map(),
      waitSeconds: 0,
      maxFindings: Number.POSITIVE_INFINITY,
      now: clock.now,
      sleep: async (seconds) => {
        await clock.advance(seconds)
        await clock.mailsSent?.()
      },
      onProgress: () => {},
      ...options,
    })
  } finally {
    sender.close()
  }
}

let loaded: ReturnType<typeof loadContract> | undefined

/** Compiled once for all tests: it is data, and nothing changes it. */
export function ownContract(): ReturnType<typeof loadContract> {
  loaded ??= loadContract({})
  return loaded
}

/** The names of the broken rules, each once. */
export function rulesOf({ cases }: Report): string[] {
  return [...new Set(cases.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort()
}

/** What a failing test shows: each rule with the first thing that broke it. */
export function explain({ cases }: Report): string {
  return cases
    .flatMap(({ findings }) => findings)
    .map(({ operationId, name, rule, expected, seen }) =>
      `${operationId ?? ''} ${name}: ${rule}: expected ${expected}, seen ${seen}`.trim(),
    )
    .slice(0, 20)
    .join('\n')
}
