import type { securitySchemes, operations as table } from '../../generated/operations.js'
import type { components, operations as Operations } from '../../generated/types.js'
import type { Caller } from './caller.js'

// What the compiler holds a handler to. Everything here follows from generated/; nothing is stated twice.

type Table = typeof table

/** The schemas of the contract, by name. */
export type Schemas = components['schemas']

export type OperationId = keyof Operations & keyof Table & string
export type SchemeName = keyof typeof securitySchemes & string

type Responses<Op extends OperationId> = Operations[Op]['responses']
type TableResponse<
  Op extends OperationId,
  S extends Status<Op>,
> = `${S}` extends keyof Table[Op]['responses'] ? Table[Op]['responses'][`${S}`] : never

/** The statuses that an operation declares. */
export type Status<Op extends OperationId> = keyof Responses<Op> & number

/** The error codes that an operation declares for a status; never for a success. */
export type ErrorCode<Op extends OperationId, S extends Status<Op>> =
  TableResponse<Op, S> extends { codes: infer Codes } ? keyof Codes & string : never

/** A body that is no JSON: text, bytes, or a stream of either or of items. */
type RawBody = string | Uint8Array | AsyncIterable<unknown>

type ResponseBody<Response> = Response extends { content: infer Content }
  ? {
      [MediaType in keyof Content]: MediaType extends `${string}json` | `${string}json;${string}`
        ? Content[MediaType]
        : RawBody
    }[keyof Content]
  : undefined

type TableHeaders<Op extends OperationId, S extends Status<Op>> =
  TableResponse<Op, S> extends { headers: infer Headers } ? Headers : never

type HeaderValue<Op extends OperationId, S extends Status<Op>, Name> = Responses<Op>[S] extends {
  headers: infer Headers
}
  ? Name extends keyof Headers
    ? NonNullable<Headers[Name]>
    : never
  : never

/** Headers that the handler has to give: required ones, except those with one possible value, which the binding sets. */
type RequiredHeaders<Op extends OperationId, S extends Status<Op>> = {
  [Name in keyof TableHeaders<Op, S> as TableHeaders<Op, S>[Name] extends {
    required: true
    value: null
  }
    ? Name
    : never]: HeaderValue<Op, S, Name>
}

type OptionalHeaders<Op extends OperationId, S extends Status<Op>> = {
  [Name in keyof TableHeaders<Op, S> as TableHeaders<Op, S>[Name] extends {
    required: false
    value: null
  }
    ? Name
    : never]?: HeaderValue<Op, S, Name>
}

type WithHeaders<Op extends OperationId, S extends Status<Op>> = keyof RequiredHeaders<
  Op,
  S
> extends never
  ? { readonly headers?: OptionalHeaders<Op, S> }
  : { readonly headers: RequiredHeaders<Op, S> & OptionalHeaders<Op, S> }

type Success<Op extends OperationId, S extends Status<Op>> = {
  readonly status: S
  readonly body: ResponseBody<Responses<Op>[S]>
  /** Which of several declared media types the body is; without it the one that the caller prefers. */
  readonly mediaType?: string
  /** The id of the user on whose behalf this was done; for the log. */
  readonly actor?: string
} & WithHeaders<Op, S>

/** An error: what it does not say of `detail` and `field` comes from the contract's example of the code. */
type Refusal<Op extends OperationId, S extends Status<Op>> = {
  readonly status: S
  readonly code: ErrorCode<Op, S>
  readonly detail?: string
  readonly actor?: string
} & ('field' extends keyof ResponseBody<Responses<Op>[S]> ? { readonly field?: string } : unknown) &
  WithHeaders<Op, S>

/** What an operation may answer: a status, a body, headers and an error code that it declares, and nothing else. */
export type HandlerResponse<Op extends OperationId> = {
  [S in Status<Op>]: [ErrorCode<Op, S>] extends [never] ? Success<Op, S> : Refusal<Op, S>
}[Status<Op>]

/** What each security scheme says about the caller; chosen by whoever writes the authenticators. */
export type Principals = { readonly [Scheme in SchemeName]: unknown }

type Alternatives<Op extends OperationId> = Table[Op]['security'][number]
type SchemeOf<Op extends OperationId> = Alternatives<Op>[number] & SchemeName
/** The alternatives that don't name the scheme. */
type Without<Alternative, Scheme extends string> = Alternative extends readonly string[]
  ? Scheme extends Alternative[number]
    ? never
    : Alternative
  : never
/** Whether every alternative of the operation's security names the scheme, alone or beside others. */
type Requires<Op extends OperationId, Scheme extends SchemeName> = [Alternatives<Op>] extends [
  never,
]
  ? false
  : [Without<Alternatives<Op>, Scheme>] extends [never]
    ? true
    : false

type Security<Op extends OperationId, P extends Principals> = {
  readonly [Scheme in SchemeOf<Op>]: Requires<Op, Scheme> extends true
    ? P[Scheme]
    : P[Scheme] | undefined
}

type RequestBody<Op extends OperationId> = Operations[Op] extends {
  requestBody: { content: infer Content }
}
  ? Content[keyof Content]
  : Operations[Op] extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined

/** A request that has been authenticated and validated. */
export interface HandlerRequest<Op extends OperationId, P extends Principals> {
  readonly body: RequestBody<Op>
  readonly parameters: Operations[Op]['parameters']
  readonly security: Security<Op, P>
  readonly caller: Caller
}

export type Handler<Op extends OperationId, P extends Principals> = (
  request: HandlerRequest<Op, P>,
) => Promise<HandlerResponse<Op>>

/** One handler for each operation of the contract: no fewer, no more. */
export type Handlers<P extends Principals> = {
  readonly [Op in OperationId]: Handler<Op, P>
}

export interface Authenticated<Principal> {
  readonly principal: Principal
  /** The caller's user id; for the log. */
  readonly actor?: string
}

/** The 401 that every operation which requires the scheme declares. */
export type SchemeRefusal<Scheme extends SchemeName> = {
  [Op in OperationId]: Requires<Op, Scheme> extends true
    ? (refusal: Extract<HandlerResponse<Op>, { status: 401 }>) => void
    : never
}[OperationId] extends (refusal: infer R) => void
  ? R
  : never

/** The lists of scopes of which a credential must grant one; empty where the operation asks for none. */
export type RequiredScopes = readonly (readonly string[])[]

/**
 * Judges the credential of a security scheme. It gets the bearer token, or the value of the cookie, header or
 * query parameter; undefined when there is none, and the empty string when the value is ambiguous or malformed (another
 * Authorization scheme, a cookie that comes twice). `duplicates` has the values of a cookie that comes more than once.
 */
export type Authenticator<Scheme extends SchemeName, Principal> = (
  credential: string | undefined,
  caller: Caller,
  duplicates: readonly string[],
  scopes: RequiredScopes,
) => Promise<Authenticated<Principal> | SchemeRefusal<Scheme>>

/** One authenticator for each security scheme of the contract. */
export type Authenticators<P extends Principals> = {
  readonly [Scheme in SchemeName]: Authenticator<Scheme, P[Scheme]>
}
