import type { RequiredScopes } from './authenticators.js'
import type { Caller } from './caller.js'
import type { UncheckedResponse } from './response/response-writer.js'

/** A handler without the types that `Handlers` gives it. */
export type AnyHandler = (request: {
  body: unknown
  parameters: unknown
  security: Readonly<Record<string, unknown>>
  caller: Caller
  mediaType: string | undefined
}) => Promise<UncheckedResponse>

export type AnyAuthenticator = (
  credential: string | undefined,
  caller: Caller,
  duplicates: readonly string[],
  scopes: RequiredScopes,
) => Promise<AuthenticatorOutcome>

export type AuthenticatorOutcome = { principal: unknown; actor?: string } | UncheckedResponse
