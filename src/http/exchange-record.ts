import type { Response } from 'express'

/** What is known of a request while it is answered, for the one line that is logged of it. */
export interface ExchangeRecord {
  readonly id: string
  operationId?: string
  code?: string
  actor?: string
}

/** The record of the request that `response` answers; it is made by the first middleware. */
export function recordOf(response: Response): ExchangeRecord {
  return response.locals.record as ExchangeRecord
}
