import type { Preferences } from './preferences.js'

/** Preferences that are planned for the next calls of operations. They replace those of the request. */
export interface Scenarios {
  /** Replaces the plan of the operation. */
  plan(operationId: string, preferences: Preferences, times: number): void
  /** The preferences planned for this call. Each call uses up one. */
  take(operationId: string): Preferences | undefined
  list(): readonly PlannedCalls[]
  clear(): void
}

export interface PlannedCalls {
  readonly operation: string
  readonly preferences: Preferences
  /** The number of calls left. */
  readonly times: number
}

export function createScenarios(): Scenarios {
  const plans = new Map<string, PlannedCalls>()
  return {
    plan: (operation, preferences, times) => {
      plans.set(operation, { operation, preferences, times })
    },
    take: (operation) => {
      const plan = plans.get(operation)
      if (plan === undefined) return undefined
      if (plan.times > 1) plans.set(operation, { ...plan, times: plan.times - 1 })
      else plans.delete(operation)
      return plan.preferences
    },
    list: () => [...plans.values()],
    clear: () => plans.clear(),
  }
}
