import type { Validate } from '../openapi/compiled/tables.js'
import { fieldOf } from '../openapi/validation/error-field.js'
import type {
  ContractTypes,
  Member,
  OperationId,
  Principals,
  Responses,
  Status,
  TypedContract,
} from './contract-types.js'
import type { HandlerRequest } from './handlers.js'

/** A validator as form libraries, routers and RPC frameworks take one: https://standardschema.dev, version 1. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'ajv'
    readonly validate: (value: unknown) => StandardResult<Output>
    /** A type without a value: only the compiler reads it. */
    readonly types?: { readonly input: Output; readonly output: Output }
  }
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

export interface StandardIssue {
  readonly message: string
  readonly path: readonly string[]
}

type Parameters<C extends ContractTypes, Op extends OperationId<C>> = Member<
  C['operations'][Op],
  'parameters'
>

type JsonBody<C extends ContractTypes, Op extends OperationId<C>, S> =
  Member<Responses<C, Op>, S> extends { content: infer Content } ? Content[keyof Content] : never

/**
 * The body of an operation's requests.
 * @param mediaType as the contract spells it; by default the first one
 * @throws Error when the operation takes no such body
 */
export function requestBodySchema<C extends ContractTypes, Op extends OperationId<C>>(
  { validators }: TypedContract<C>,
  operationId: Op,
  mediaType?: string,
): StandardSchema<NonNullable<HandlerRequest<C, Op, Principals<C>>['body']>> {
  const bodies = validators[operationId]?.body ?? {}
  return schemaOf(bodies[mediaType ?? Object.keys(bodies)[0] ?? ''], `${operationId} takes`)
}

/**
 * The parameters of an operation in one place of the request, as an object of values of the contract's types.
 * @throws Error when the operation takes none there
 */
export function parametersSchema<
  C extends ContractTypes,
  Op extends OperationId<C>,
  Location extends keyof Parameters<C, Op> & ('path' | 'query' | 'header' | 'cookie'),
>(
  { validators }: TypedContract<C>,
  operationId: Op,
  location: Location,
): StandardSchema<NonNullable<Parameters<C, Op>[Location]>> {
  return schemaOf(validators[operationId]?.parameters[location], `${operationId} takes`)
}

/**
 * The body of an operation's responses of a status.
 * @param mediaType as the contract spells it; by default the first one
 * @throws Error when the operation sends no such body
 */
export function responseBodySchema<
  C extends ContractTypes,
  Op extends OperationId<C>,
  S extends Status<C, Op>,
>(
  { validators }: TypedContract<C>,
  operationId: Op,
  status: S,
  mediaType?: string,
): StandardSchema<JsonBody<C, Op, S>> {
  const bodies = validators[operationId]?.responses[String(status)]?.body ?? {}
  return schemaOf(bodies[mediaType ?? Object.keys(bodies)[0] ?? ''], `${operationId} sends`)
}

function schemaOf<Output>(validate: Validate | undefined, what: string): StandardSchema<Output> {
  if (validate === undefined) throw new Error(`${what} nothing of this kind.`)
  return {
    '~standard': {
      version: 1,
      vendor: 'ajv',
      validate(given) {
        // Validators fill in defaults in place.
        const value = structuredClone(given)
        if (validate(value)) return { value: value as Output }
        const issues = (validate.errors ?? []).map((error) => ({
          message: error.message ?? 'is invalid',
          path: fieldOf(error).split('.').filter(Boolean),
        }))
        return { issues: issues.length > 0 ? issues : [{ message: 'is invalid', path: [] }] }
      },
    },
  }
}
