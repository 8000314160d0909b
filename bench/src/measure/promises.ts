import { randomUUID } from 'node:crypto'
import { contractFacts } from '../../../src/app/auth-contract.js'
import { createTokens } from '../../../src/app/security/tokens/tokens.js'
import { register } from '../load/accounts.js'

/** 95 of 100 take no longer than this. Milliseconds. */
export interface PromiseFigures {
  readonly tokenCheck: number
  readonly register: number
}

/** What is promised and measured nowhere else: the check of a token by itself, and registrations, eight at once. */
export async function measurePromises(url: string): Promise<PromiseFigures> {
  return { tokenCheck: tokenChecks(10_000), register: await registrations(url, 32) }
}

function tokenChecks(count: number): number {
  const tokens = createTokens({
    secret: 'ab'.repeat(32),
    accessLifetime: contractFacts.accessTokenLifetime,
    now: () => new Date(),
  })
  const ids = { sub: randomUUID(), sid: randomUUID() }
  const token = tokens.signAccess({ ...ids, email: 'ada@example.com' })
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const startedAt = performance.now()
    const { ok } = tokens.verifyAccess(token)
    times.push(performance.now() - startedAt)
    if (!ok) throw new Error('A token of our own is refused.')
  }
  return percentile95(times)
}

async function registrations(url: string, count: number): Promise<number> {
  const times: number[] = []
  let begun = 0
  const lane = async () => {
    while (begun++ < count) {
      const startedAt = performance.now()
      await register(url)
      times.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: 8 }, lane))
  return percentile95(times)
}

function percentile95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}
