import type { Caller } from './caller.js'
import type {
  ContractTypes,
  IsOptional,
  OperationId,
  Principals,
  SchemeName,
  SchemeOf,
} from './contract-types.js'
import type { HandlerResponse } from './handlers.js'

export interface Authenticated<Principal> {
  readonly principal: Principal
  /** The caller's user id; for the log. */
  readonly actor?: string
}

/** The response of an operation with the status 401, by its own key, `4XX` or `default`. */
type Unauthorized<C extends ContractTypes, Op extends OperationId<C>> =
  HandlerResponse<C, Op> extends infer R
    ? R extends { status: infer S }
      ? 401 extends S
        ? Omit<R, 'status'> & { readonly status: 401 }
        : never
      : never
    : never

/** The operations that refuse a request which lacks the credential of a scheme. */
type RefusingOperation<C extends ContractTypes, Scheme extends SchemeName<C>> = {
  [Op in OperationId<C>]: Scheme extends SchemeOf<C, Op>
    ? IsOptional<C, Op> extends true
      ? never
      : Op
    : never
}[OperationId<C>]

/** The 401 response that every operation with this scheme declares. */
export type SchemeRefusal<C extends ContractTypes, Scheme extends SchemeName<C>> = {
  [Op in RefusingOperation<C, Scheme>]: (refusal: Unauthorized<C, Op>) => void
}[RefusingOperation<C, Scheme>] extends (refusal: infer R) => void
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
