import type { Schemas } from '../generated/contract.js'

/** The error of this contract. It declares no 404. */
export const invalid = (
  message: string,
): { readonly status: 422; readonly body: Schemas['GenericErrorModel'] } => ({
  status: 422,
  body: { errors: { body: [message] } },
})

/** Whether a unique constraint refused a row (SQLSTATE 23505). */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'
