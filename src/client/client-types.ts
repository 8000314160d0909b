import type { ClientTable } from '../openapi/compiled/client/client-table.js'
import type { StatusesOf } from '../openapi/compiled/status-types.js'

/** A contract, as types. */
export interface ClientContract {
  /** `operations` of openapi-typescript, in the form for callers. */
  readonly operations: object
  readonly table: ClientTable
}

export type OperationId<C extends ClientContract> = keyof C['operations'] &
  keyof C['table']['routes'] &
  string
export type SchemeName<C extends ClientContract> = keyof C['table']['schemes'] & string

type Member<Type, Name> = Name extends keyof Type ? Type[Name] : never
type RouteOf<C extends ClientContract, Op> = Member<C['table']['routes'], Op>
type Responses<C extends ClientContract, Op extends OperationId<C>> = Member<
  C['operations'][Op],
  'responses'
>

export interface CallOptions {
  readonly signal?: AbortSignal
}

type Body<C extends ClientContract, Op extends OperationId<C>> = C['operations'][Op] extends {
  requestBody: { content: infer Content }
}
  ? { readonly body: Member<Content, Member<RouteOf<C, Op>, 'body'>> }
  : C['operations'][Op] extends { requestBody?: { content: infer Content } }
    ? { readonly body?: Member<Content, Member<RouteOf<C, Op>, 'body'>> }
    : unknown

/** What a call of an operation takes: `path`, `query`, `header` and `body`, as far as the operation declares them. */
export type CallInput<C extends ClientContract, Op extends OperationId<C>> = Omit<
  Member<C['operations'][Op], 'parameters'>,
  'cookie'
> &
  Body<C, Op> &
  CallOptions

/** The input may be left out where nothing in it is required. */
export type CallArguments<C extends ClientContract, Op extends OperationId<C>> =
  Record<never, never> extends CallInput<C, Op>
    ? [input?: CallInput<C, Op>]
    : [input: CallInput<C, Op>]

type Json = `${string}/json` | `${string}+json` | `${string}/json;${string}`
type Data<Media, Type> = Media extends Json
  ? unknown extends Type
    ? Type
    : { [Name in keyof Type]: Type[Name] }
  : Media extends 'text/event-stream'
    ? ReadableStream<Uint8Array>
    : Media extends `text/${string}` | `${string}xml`
      ? string
      : Blob
type DataOf<Response> = Response extends { content: infer Content }
  ? { [Media in keyof Content]: Data<Media, Content[Media]> }[keyof Content]
  : undefined

interface ReceivedResponse<Status> {
  readonly status: Status
  /** For its headers; the body has been read, unless it is a stream. */
  readonly response: Response
  /** Seconds to wait before the next try (`Retry-After`, RFC 9110, 10.2.3); undefined where the response names none. */
  readonly retryAfter: number | undefined
}
interface Success<Status, Data> extends ReceivedResponse<Status> {
  readonly ok: true
  readonly data: Data
}
interface Failure<Status, Data> extends ReceivedResponse<Status> {
  readonly ok: false
  readonly error: Data
}

type GoodStatus<Status> = Status extends number
  ? `${Status}` extends `${1 | 2 | 3}${string}`
    ? Status
    : never
  : never
type ResultAs<Status, Data> =
  | ([GoodStatus<Status>] extends [never] ? never : Success<GoodStatus<Status>, Data>)
  | ([Exclude<Status, GoodStatus<Status>>] extends [never]
      ? never
      : Failure<Exclude<Status, GoodStatus<Status>>, Data>)

/**
 * The result of an operation. It narrows by `ok`, by `status` and by what its bodies narrow by, such as `error.code`. A response
 * that the contract does not declare is thrown: TypeError without a connection, the reason of the signal when the call was
 * aborted, else ClientError.
 */
export type Result<C extends ClientContract, Op extends OperationId<C>> = {
  [Key in keyof Responses<C, Op>]: ResultAs<
    StatusesOf<keyof Responses<C, Op>, Key>,
    DataOf<Responses<C, Op>[Key]>
  >
}[keyof Responses<C, Op>]

type Renews<C extends ClientContract> = Member<Member<C['table'], 'tokenRefresh'>, 'operation'>
/** Why a token could not be renewed although the session may live: the service is busy, or a limit is reached. */
export type RenewalFailure<C extends ClientContract> = [Renews<C>] extends [never]
  ? never
  : Renews<C> extends infer Op extends OperationId<C>
    ? Exclude<Result<C, Op>, { ok: true } | { status: 401 }>
    : never

type Schemes<C extends ClientContract, Op> =
  RouteOf<C, Op> extends { security: readonly (readonly (infer Scheme)[])[] } ? Scheme : never
type TokenScheme<C extends ClientContract> = Member<Member<C['table'], 'tokenRefresh'>, 'scheme'>

/** A result of an operation that needs the token: its own, or that of a renewal which failed. */
export type CallResult<C extends ClientContract, Op extends OperationId<C>> =
  | Result<C, Op>
  | (TokenScheme<C> extends Schemes<C, Op> ? RenewalFailure<C> : never)

/** Calls any operation of the contract. */
export type Call<C extends ClientContract> = <Op extends OperationId<C>>(
  operationId: Op,
  ...input: CallArguments<C, Op>
) => Promise<CallResult<C, Op>>

/** The operations whose success has a `Link` header. */
export type ListOperation<C extends ClientContract> = {
  [Op in OperationId<C>]: Responses<C, Op> extends { 200: { headers: { Link?: string } } }
    ? Op
    : never
}[OperationId<C>]

/** The pages of a list, each with the request that gets it. They end after the last page, or after a response that is an error. */
export type Pages<C extends ClientContract> = <Op extends ListOperation<C>>(
  operationId: Op,
  input?: CallInput<C, Op>,
) => AsyncGenerator<CallResult<C, Op>, void, undefined>
