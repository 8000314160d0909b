import type { Caller } from './caller.js'
import type {
  ContractTypes,
  OperationId,
  Principals,
  Requires,
  SchemeName,
} from './contract-types.js'
import type { HandlerResponse } from './handlers.js'

export interface Authenticated<Principal> {
  readonly principal: Principal
  /** The caller's user id; for the log. */
  readonly actor?: string
}

/** The 401 that every operation which requires the scheme declares. */
export type SchemeRefusal<C extends ContractTypes, Scheme extends SchemeName<C>> = {
  [Op in OperationId<C>]: Requires<C, Op, Scheme> extends true
    ? (refusal: Extract<HandlerResponse<C, Op>, { status: 401 }>) => void
    : never
}[OperationId<C>] extends (refusal: infer R) => void
  ? R
  : never

/** The lists of scopes of which a credential must grant one; empty where the operation asks for none. */
export type RequiredScopes = readonly (readonly string[])[]

/**
 * Judges the credential of a security scheme. It gets the bearer token, or the value of the cookie, header or
 * query parameter; undefined when there is none, and the empty string when the value is ambiguous or malformed (another
 * Authorization scheme, a cookie that comes twice). `duplicates` has the values of a cookie that comes more than once.
 */
export type Authenticator<C extends ContractTypes, Scheme extends SchemeName<C>, Principal> = (
  credential: string | undefined,
  caller: Caller,
  duplicates: readonly string[],
  scopes: RequiredScopes,
) => Promise<Authenticated<Principal> | SchemeRefusal<C, Scheme>>

/** One authenticator for each security scheme of the contract. */
export type Authenticators<C extends ContractTypes, P extends Principals<C>> = {
  readonly [Scheme in SchemeName<C>]: Authenticator<C, Scheme, P[Scheme]>
}

/** What the authenticators `A` say about callers. */
export type PrincipalsOf<C extends ContractTypes, A> = {
  readonly [Scheme in SchemeName<C>]: Scheme extends keyof A
    ? A[Scheme] extends (...request: never[]) => Promise<infer Outcome>
      ? Outcome extends Authenticated<infer Principal>
        ? Principal
        : never
      : never
    : never
}
