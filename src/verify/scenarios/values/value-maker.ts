import { randomBytes, randomUUID } from 'node:crypto'
import { RunError } from '../../run/run-error.js'
import { signingKey } from '../../tokens/token.js'
import type { Scenario, ScenarioFile, Step } from '../file/scenario.js'
import type { ValueMaker } from './make-value.js'

/**
 * @param secret the secret that signs the server's tokens, where it is known
 */
export function createValueMaker(secret: string | undefined, now: () => Date): ValueMaker {
  // Each run has its own addresses.
  const run = randomBytes(5).toString('hex')
  let count = 0
  return {
    now,
    fresh: (kind) => {
      count += 1
      switch (kind) {
        case 'email':
          return `verify-${run}-${count}@example.com`
        case 'password':
          return `${randomBytes(12).toString('base64url')} ${count}`
        case 'uuid':
          return randomUUID()
      }
    },
    keyOf: (genuine) => {
      const key = secret === undefined ? undefined : signingKey(secret, genuine)
      if (key === undefined) {
        throw new RunError(
          "the secret of --jwt-secret or JWT_SECRET_KEY does not sign this server's tokens",
        )
      }
      return key
    },
  }
}

/** Whether a scenario or one of its fragments forges tokens. */
export function needsSecret({ steps }: Scenario, { fragments }: ScenarioFile): boolean {
  const forges = (step: Step): boolean => {
    if ('use' in step) return (fragments[step.use] ?? []).some(forges)
    if (!('let' in step)) return false
    return Object.values(step.let).some((value) => typeof value === 'object' && 'resign' in value)
  }
  return steps.some(forges)
}
