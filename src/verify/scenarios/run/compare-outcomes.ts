import type { Violation } from '../../findings/rules.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import type { CheckedResponse } from '../../run/tester.js'
import type { RequestStep } from '../file/scenario.js'
import { readResponseValue } from '../values/read-response-value.js'

export interface UnmetOutcome {
  readonly violation: Violation
  readonly received: ReceivedResponse
}

/** How concurrent requests differ from the expected outcomes, and from each other where they must agree. */
export function compareOutcomes(
  checked: readonly CheckedResponse[],
  { outcomes = {}, same }: RequestStep,
): readonly UnmetOutcome[] {
  const [first] = checked
  if (first === undefined) return []
  const counts: Record<string, number> = {}
  for (const { received } of checked) {
    const outcome = outcomeOf(received)
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  const names = [...new Set([...Object.keys(outcomes), ...Object.keys(counts)])]
  const unmet = (expected: string, seen: string) => [
    { violation: { rule: 'expected-outcomes', expected, seen }, received: first.received },
  ]
  if (names.some((name) => (outcomes[name] ?? 0) !== (counts[name] ?? 0))) {
    return unmet(listed(outcomes), listed(counts))
  }
  if (same === undefined) return []
  const successes = checked.filter(({ received }) => received.exchange.response.status < 300)
  const different = new Set(successes.map(({ received }) => readResponseValue(received, same))).size
  return different <= 1
    ? []
    : unmet(`the same ${same} in all responses`, `${different} different values`)
}

function outcomeOf({ exchange, code }: ReceivedResponse): string {
  return [String(exchange.response.status), code].filter(Boolean).join(' ')
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([outcome, count]) => `${outcome} ${count} times`)
    .join(', ')
}
