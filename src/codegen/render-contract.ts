/** How the generated files import the modules of the engine that have its types. */
export interface EngineModules {
  /** src/openapi/compiled/tables.ts */
  readonly tables: string
  /** src/binding/contract-types.ts */
  readonly contractTypes: string
  /** src/binding/handlers.ts */
  readonly handlers: string
  /** src/binding/authenticators.ts */
  readonly authenticators: string
  /** src/client/client.ts; absent where its text is generated beside the client. */
  readonly client?: string
}

/**
 * The module that puts the other ones together: the contract as a value, to bind, and the types of the engine for
 * this contract.
 */
export function renderContract({ contractTypes, handlers, authenticators }: EngineModules): string {
  return `import type * as auth from '${authenticators}'
import type * as types from '${contractTypes}'
import type * as handling from '${handlers}'
import { faults, operations, securitySchemes, shapes, unmatched } from './operations.js'
import type { operations as Requests } from './requests.js'
import type { components, operations as Operations } from './types.js'
import { unmatchedValidators, validators } from './validators.js'

/** The types of this contract, for the generic types of the engine. */
export interface ContractTypes {
  readonly operations: Operations
  readonly requests: Requests
  readonly table: typeof operations
  readonly securitySchemes: typeof securitySchemes
}

/** The contract, ready to be bound. */
export const contract: types.TypedContract<ContractTypes> = {
  operations,
  validators,
  securitySchemes,
  faults,
  unmatched,
  unmatchedValidators,
  shapes,
}

/** The schemas of the contract, by name. */
export type Schemas = components['schemas']
export type OperationId = types.OperationId<ContractTypes>
export type SchemeName = types.SchemeName<ContractTypes>
export type Status<Op extends OperationId> = types.Status<ContractTypes, Op>
export type ErrorCode<Op extends OperationId, S extends Status<Op>> = types.ErrorCode<
  ContractTypes,
  Op,
  S
>

/** What each security scheme says about the caller. */
export type Principals = types.Principals<ContractTypes>
/** One handler for each operation of the contract: no fewer, no more. */
export type Handlers<P extends Principals = Principals> = handling.Handlers<ContractTypes, P>
export type Handler<Op extends OperationId, P extends Principals = Principals> = handling.Handler<
  ContractTypes,
  Op,
  P
>
export type HandlerRequest<
  Op extends OperationId,
  P extends Principals = Principals,
> = handling.HandlerRequest<ContractTypes, Op, P>
export type HandlerResponse<Op extends OperationId> = handling.HandlerResponse<ContractTypes, Op>
/** One authenticator for each security scheme of the contract. */
export type Authenticators<P extends Principals = Principals> = auth.Authenticators<
  ContractTypes,
  P
>
export type Authenticator<Scheme extends SchemeName, Principal> = auth.Authenticator<
  ContractTypes,
  Scheme,
  Principal
>
`
}
