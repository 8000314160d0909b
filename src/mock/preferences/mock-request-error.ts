export type MockErrorCode =
  | 'INVALID_PREFERENCE'
  | 'NOT_ACCEPTABLE'
  | 'NO_CLOCK'
  | 'NO_SNAPSHOTS'
  | 'NOT_FOUND'
  | 'CANNOT_BE_MOCKED'

const statuses: Readonly<Record<MockErrorCode, number>> = {
  INVALID_PREFERENCE: 400,
  NOT_FOUND: 404,
  NOT_ACCEPTABLE: 406,
  NO_CLOCK: 409,
  NO_SNAPSHOTS: 409,
  CANNOT_BE_MOCKED: 501,
}

/** A request that the mock itself refuses. The message is for the client, and says what to do. */
export class MockRequestError extends Error {
  readonly status: number

  constructor(
    readonly code: MockErrorCode,
    message: string,
    /** The preference, or the member of the body, that is wrong. */
    readonly field?: string,
  ) {
    super(message)
    this.status = statuses[code]
  }
}

export function invalidPreference(message: string, field: string): MockRequestError {
  return new MockRequestError('INVALID_PREFERENCE', message, field)
}

/** For a part of the contract that can't be used. */
export function cannotBeMocked(what: string, reason: unknown): MockRequestError {
  const text = reason instanceof Error ? reason.message : String(reason)
  return new MockRequestError('CANNOT_BE_MOCKED', `${what}: ${text}`)
}
