import type { FaultName } from '../../binding/response/faults.js'

/** The body of a request can't be read. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody'
  constructor(
    readonly fault: FaultName,
    cause?: unknown,
  ) {
    super(`The body of the request can't be read: ${fault}`, { cause })
  }
}

/** Bytes of a body for which the contract states no `x-max-bytes`. */
export const defaultMaxBytes = 1_048_576
