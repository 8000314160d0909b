import type { Violation } from '../findings/rules.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { Tried } from '../run/tester.js'
import { lookInto } from './look-into.js'
import type { RequestStep } from './scenario.js'

export interface Unmet {
  readonly violation: Violation
  readonly answer: ReceivedResponse
}

/** Whether requests that were sent at once had the outcomes that they must have, and agree where they must. */
export function meetOutcomes(
  tried: readonly Tried[],
  { outcomes = {}, same }: RequestStep,
): readonly Unmet[] {
  const [first] = tried
  if (first === undefined) return []
  const counts: Record<string, number> = {}
  for (const { answer } of tried) {
    const outcome = outcomeOf(answer)
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  const names = [...new Set([...Object.keys(outcomes), ...Object.keys(counts)])]
  const unmet = (expected: string, seen: string) => [
    { violation: { rule: 'expected-outcomes', expected, seen }, answer: first.answer },
  ]
  if (names.some((name) => (outcomes[name] ?? 0) !== (counts[name] ?? 0))) {
    return unmet(listed(outcomes), listed(counts))
  }
  if (same === undefined) return []
  const successes = tried.filter(({ answer }) => answer.exchange.response.status < 300)
  const different = new Set(successes.map(({ answer }) => lookInto(answer, same))).size
  return different <= 1 ? [] : unmet(`the same ${same} in all`, `${different} different ones`)
}

function outcomeOf({ exchange, code }: ReceivedResponse): string {
  return [String(exchange.response.status), code].filter(Boolean).join(' ')
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([outcome, count]) => `${count} times ${outcome}`)
    .join(', ')
}
