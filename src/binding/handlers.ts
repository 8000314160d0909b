import type { Caller } from './caller.js'
import type {
  ContractTypes,
  ErrorCode,
  Member,
  OperationId,
  Principals,
  Requires,
  ResponseKey,
  Responses,
  SchemeOf,
  StatusFor,
  TableResponse,
} from './contract-types.js'

// What the compiler holds a handler to. Everything here follows from the generated types of a contract (C); nothing is
// stated twice.

/** A body that is no JSON: text, bytes, or a stream of either or of items. */
type RawBody = string | Uint8Array | AsyncIterable<unknown>

type ResponseBody<Response> = Response extends { content: infer Content }
  ? {
      [MediaType in keyof Content]: MediaType extends `${string}json` | `${string}json;${string}`
        ? Content[MediaType]
        : RawBody
    }[keyof Content]
  : undefined

type TableHeaders<
  C extends ContractTypes,
  Op extends OperationId<C>,
  K extends ResponseKey<C, Op>,
> = TableResponse<C, Op, K> extends { headers: infer Headers } ? Headers : never

type HeaderValue<
  C extends ContractTypes,
  Op extends OperationId<C>,
  K extends ResponseKey<C, Op>,
  Name,
> =
  Member<Responses<C, Op>, K> extends {
    headers: infer Headers
  }
    ? Name extends keyof Headers
      ? NonNullable<Headers[Name]>
      : never
    : never

/** Headers that the handler has to give: required ones, except those with one possible value, which the binding sets. */
type RequiredHeaders<
  C extends ContractTypes,
  Op extends OperationId<C>,
  K extends ResponseKey<C, Op>,
> = {
  [Name in keyof TableHeaders<C, Op, K> as TableHeaders<C, Op, K>[Name] extends {
    required: true
    value: null
  }
    ? Name
    : never]: HeaderValue<C, Op, K, Name>
}

type OptionalHeaders<
  C extends ContractTypes,
  Op extends OperationId<C>,
  K extends ResponseKey<C, Op>,
> = {
  [Name in keyof TableHeaders<C, Op, K> as TableHeaders<C, Op, K>[Name] extends {
    required: false
    value: null
  }
    ? Name
    : never]?: HeaderValue<C, Op, K, Name>
}

type WithHeaders<
  C extends ContractTypes,
  Op extends OperationId<C>,
  K extends ResponseKey<C, Op>,
> = keyof RequiredHeaders<C, Op, K> extends never
  ? { readonly headers?: OptionalHeaders<C, Op, K> }
  : { readonly headers: RequiredHeaders<C, Op, K> & OptionalHeaders<C, Op, K> }

type Success<C extends ContractTypes, Op extends OperationId<C>, K extends ResponseKey<C, Op>> = {
  readonly status: StatusFor<C, Op, K>
  readonly body: ResponseBody<Member<Responses<C, Op>, K>>
  /** Which of several declared media types the body is; without it the one that the caller prefers. */
  readonly mediaType?: string
  /** The id of the user on whose behalf this was done; for the log. */
  readonly actor?: string
} & WithHeaders<C, Op, K>

/** An error: what it does not say of `detail` and `field` comes from the contract's example of the code. */
type Refusal<C extends ContractTypes, Op extends OperationId<C>, K extends ResponseKey<C, Op>> = {
  readonly status: StatusFor<C, Op, K>
  readonly code: ErrorCode<C, Op, K>
  readonly detail?: string
  readonly actor?: string
} & ('field' extends keyof ResponseBody<Member<Responses<C, Op>, K>>
  ? { readonly field?: string }
  : unknown) &
  WithHeaders<C, Op, K>

/** What an operation may answer: a status, a body, headers and an error code that it declares, and nothing else. */
export type HandlerResponse<C extends ContractTypes, Op extends OperationId<C>> = {
  [K in ResponseKey<C, Op>]: [ErrorCode<C, Op, K>] extends [never]
    ? Success<C, Op, K>
    : Refusal<C, Op, K>
}[ResponseKey<C, Op>]

type Security<C extends ContractTypes, Op extends OperationId<C>, P extends Principals<C>> = {
  readonly [Scheme in SchemeOf<C, Op>]: Requires<C, Op, Scheme> extends true
    ? P[Scheme]
    : P[Scheme] | undefined
}

/** An operation's request as it arrives, with defaults put in. */
type Received<C extends ContractTypes, Op extends OperationId<C>> = Member<C['requests'], Op>

type RequestBody<C extends ContractTypes, Op extends OperationId<C>> =
  Received<C, Op> extends { requestBody: { content: infer Content } }
    ? Content[keyof Content]
    : Received<C, Op> extends { requestBody?: { content: infer Content } }
      ? Content[keyof Content] | undefined
      : undefined

/** A request that has been authenticated and validated. */
export interface HandlerRequest<
  C extends ContractTypes,
  Op extends OperationId<C>,
  P extends Principals<C>,
> {
  readonly body: RequestBody<C, Op>
  readonly parameters: Member<Received<C, Op>, 'parameters'>
  readonly security: Security<C, Op, P>
  readonly caller: Caller
}

export type Handler<C extends ContractTypes, Op extends OperationId<C>, P extends Principals<C>> = (
  request: HandlerRequest<C, Op, P>,
) => Promise<HandlerResponse<C, Op>>

/** One handler for each operation of the contract: no fewer, no more. */
export type Handlers<C extends ContractTypes, P extends Principals<C>> = {
  readonly [Op in OperationId<C>]: Handler<C, Op, P>
}
