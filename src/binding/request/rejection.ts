import type { FaultName } from '../response/faults.js'

/** Why a request is refused before its handler: a fault, or the code that the contract names for a failing keyword. */
export class Rejection extends Error {
  constructor(
    readonly reason: { readonly fault: FaultName } | { readonly code: string },
    readonly detail?: string,
    readonly field?: string,
  ) {
    super('fault' in reason ? reason.fault : reason.code)
  }
}

/** A fault of type invalidRequest that names the field and says what is wrong with it. */
export function invalidField(field: string, problem: string): Rejection {
  return new Rejection({ fault: 'invalidRequest' }, `${field}: ${problem}`, field)
}
