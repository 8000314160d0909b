import type { Contract } from '../openapi/compiled/contract.js'
import type { StatusesOf } from '../openapi/compiled/status-types.js'
import type { OperationsTable, SecuritySchemes } from '../openapi/compiled/tables.js'

/** What `generate` writes of a contract, as types. */
export interface ContractTypes {
  /** operationId -> parameters, request body and responses: `operations` of openapi-typescript. */
  readonly operations: object
  /** The same for requests as handlers receive them. */
  readonly requests: object
  readonly table: OperationsTable
  readonly securitySchemes: SecuritySchemes
}

/** A contract as a value that knows its types. */
export interface TypedContract<C extends ContractTypes> extends Contract {
  /** A type without a value: only the compiler reads it. */
  readonly types?: C
}

export type OperationId<C extends ContractTypes> = keyof C['operations'] & keyof C['table'] & string
export type SchemeName<C extends ContractTypes> = keyof C['securitySchemes'] & string

/** A member of a type that is not known to have it. */
export type Member<Type, Name> = Name extends keyof Type ? Type[Name] : never
/** Those of openapi-typescript. */
export type Responses<C extends ContractTypes, Op extends OperationId<C>> = Member<
  C['operations'][Op],
  'responses'
>
/** What the table says of a response. */
export type TableResponse<
  C extends ContractTypes,
  Op extends OperationId<C>,
  K extends ResponseKey<C, Op>,
> = Member<C['table'][Op]['responses'], `${K}`>

/** What an operation declares responses for: statuses, ranges (`4XX`) and `default`. */
export type ResponseKey<C extends ContractTypes, Op extends OperationId<C>> = keyof Responses<
  C,
  Op
> &
  (number | string)
/** The statuses that an operation declares by their number. */
export type Status<C extends ContractTypes, Op extends OperationId<C>> = ResponseKey<C, Op> & number

/** The statuses that a key stands for: those that the operation declares in no narrower way. */
export type StatusFor<
  C extends ContractTypes,
  Op extends OperationId<C>,
  K extends ResponseKey<C, Op>,
> = StatusesOf<ResponseKey<C, Op>, K>

/** The error codes that an operation declares for a status; never for a success. */
export type ErrorCode<
  C extends ContractTypes,
  Op extends OperationId<C>,
  K extends ResponseKey<C, Op>,
> = TableResponse<C, Op, K> extends { codes: infer Codes } ? keyof Codes & string : never

/** What each security scheme says about the caller; chosen by whoever writes the authenticators. */
export type Principals<C extends ContractTypes> = { readonly [Scheme in SchemeName<C>]: unknown }

type Alternatives<
  C extends ContractTypes,
  Op extends OperationId<C>,
> = C['table'][Op]['security'][number]
/** The schemes that an operation asks for. */
export type SchemeOf<C extends ContractTypes, Op extends OperationId<C>> = Alternatives<
  C,
  Op
>[number] &
  SchemeName<C>
/** The alternatives that don't name the scheme. */
type Without<Alternative, Scheme extends string> = Alternative extends readonly string[]
  ? Scheme extends Alternative[number]
    ? never
    : Alternative
  : never
/** Whether every alternative of the operation's security names the scheme, alone or beside others. */
export type Requires<
  C extends ContractTypes,
  Op extends OperationId<C>,
  Scheme extends SchemeName<C>,
> = [Alternatives<C, Op>] extends [never]
  ? false
  : [Without<Alternatives<C, Op>, Scheme>] extends [never]
    ? true
    : false

/** Whether an operation can be called without any credential. */
export type IsOptional<C extends ContractTypes, Op extends OperationId<C>> =
  [] extends Alternatives<C, Op> ? true : false
