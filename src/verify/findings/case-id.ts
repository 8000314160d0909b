import { createHash } from 'node:crypto'
import type { Case } from './finding.js'

/** A short id that is the same in every run: it follows from the phase, the operation and the name. */
export function caseIdOf({ phase, operationId, name }: Case): string {
  const text = JSON.stringify([phase, operationId ?? null, name])
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
