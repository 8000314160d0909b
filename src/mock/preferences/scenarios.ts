import type { Preferences } from './preferences.js'

/** What the next calls of operations are answered with, whatever they ask for. */
export interface Scenarios {
  /** Replaces what was planned for the operation. */
  plan(operationId: string, preferences: Preferences, times: number): void
  /** What is planned for this call, which counts. */
  take(operationId: string): Preferences | undefined
  list(): readonly PlannedCalls[]
  clear(): void
}

export interface PlannedCalls {
  readonly operation: string
  readonly preferences: Preferences
  /** Calls that are left. */
  readonly times: number
}

export function createScenarios(): Scenarios {
  const planned = new Map<string, PlannedCalls>()
  return {
    plan: (operation, preferences, times) => {
      planned.set(operation, { operation, preferences, times })
    },
    take: (operation) => {
      const plan = planned.get(operation)
      if (plan === undefined) return undefined
      if (plan.times > 1) planned.set(operation, { ...plan, times: plan.times - 1 })
      else planned.delete(operation)
      return plan.preferences
    },
    list: () => [...planned.values()],
    clear: () => planned.clear(),
  }
}
