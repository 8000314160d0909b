import { randomBytes, randomUUID } from 'node:crypto'
import { CannotRun } from '../run/cannot-run.js'
import { signingKey } from '../tokens/token.js'
import type { ValueMaker } from './make-value.js'
import type { Scenario, ScenarioFile, Step } from './scenario.js'

/**
 * @param secret what the server signs its tokens with, where it was told
 */
export function createValueMaker(secret: string | undefined, now: () => Date): ValueMaker {
  // Other runs against the same server have other addresses.
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
        throw new CannotRun("--jwt-secret is not the secret that signs this server's tokens")
      }
      return key
    },
  }
}

/** Whether a scenario forges tokens, itself or in a fragment. */
export function needsSecret({ steps }: Scenario, { fragments }: ScenarioFile): boolean {
  const forges = (step: Step): boolean => {
    if ('use' in step) return (fragments[step.use] ?? []).some(forges)
    if (!('let' in step)) return false
    return Object.values(step.let).some((value) => typeof value === 'object' && 'resign' in value)
  }
  return steps.some(forges)
}
