import { invalidPreference } from '../preferences/mock-request-error.js'

/** A clock that follows the system's clock, and can be moved forward. */
export interface MockClock {
  now(): Date
  /** @param milliseconds not negative */
  advance(milliseconds: number): void
  /** Back to the system's time. */
  reset(): void
}

export function createMockClock(systemNow: () => Date): MockClock {
  let offset = 0
  return {
    now: () => new Date(systemNow().getTime() + offset),
    advance: (milliseconds) => {
      offset += milliseconds
    },
    reset: () => {
      offset = 0
    },
  }
}

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}
const maxDuration = 100 * 365 * 86_400_000

/**
 * @param text `16m`, `2h30m`, `7d`, `500ms`
 * @returns milliseconds
 * @throws MockRequestError
 */
export function parseDuration(text: unknown): number {
  const isDuration = typeof text === 'string' && /^(\d{1,15}(ms|s|m|h|d))+$/.test(text)
  const parts = isDuration ? [...text.matchAll(/(\d+)(ms|s|m|h|d)/g)] : []
  const milliseconds = parts.reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0),
    0,
  )
  if (!isDuration || milliseconds > maxDuration) {
    throw invalidPreference('advance takes a duration, for example 16m, 2h30m or 7d', 'advance')
  }
  return milliseconds
}
