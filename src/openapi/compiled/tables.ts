/**
 * The shape of what is generated from a contract: types only, so that whoever reads a table needs
 * nothing of the generator at run time. The generated tables are `as const satisfies` these wide
 * interfaces: code for any contract takes the wide ones, code for one contract its literal types.
 */

import type { Serialization } from './serialization-types.js'

/** The fixed fields of a Path Item, and methods of `additionalOperations` as they are sent (OpenAPI 3.2). */
export type HttpMethod =
  | 'get'
  | 'put'
  | 'post'
  | 'delete'
  | 'options'
  | 'head'
  | 'patch'
  | 'trace'
  | 'query'
  | Uppercase<string>

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie' | 'querystring'

/** A file, or another part of a multipart form that is neither text nor JSON. */
export interface FilePart {
  /** As the caller gives it: not a path to write to. */
  readonly filename?: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** How a parameter stands in a request (OpenAPI 3.1, "Parameter Object"). */
export interface ParameterEntry extends Serialization {
  readonly in: ParameterLocation
  /** As the contract spells it, header names too: the types and the validators use the same name. */
  readonly name: string
  readonly required: boolean
}

/** A field of a form (OpenAPI 3.1, "Encoding Object"). */
export interface FieldEntry extends Serialization {
  readonly name: string
  readonly required: boolean
}

export interface RequestBodyEntry {
  readonly required: boolean
  readonly mediaTypes: readonly string[]
  /** The declared fields of each media type that is a form. */
  readonly fields: Readonly<Record<string, readonly FieldEntry[]>>
  /** `x-max-bytes`: the largest body, in bytes; null where the contract names none. */
  readonly maxBytes: number | null
}

export interface ResponseHeaderEntry {
  readonly required: boolean
  /** The one value that the contract allows (an enum of one); null where the sender decides. */
  readonly value: string | null
  /** Absent for a header that is one text. */
  readonly serialization?: Serialization
}

/** What the contract says of one error code of one response. */
export interface ErrorCodeEntry {
  readonly detail: string
  /** The name of the example that has this code. */
  readonly example: string
}

/** An object or a list that has closed objects in it, or is one. */
export interface ClosedShape {
  /** Whether only the members below are declared. */
  readonly isClosed: boolean
  /** Member -> the name of its shape; null where nothing in it is closed. */
  readonly members: Readonly<Record<string, string | null>>
  /** The name of the shape of the items. */
  readonly items?: string
}

/** By the pointers of the schemas that they come from. */
export type ClosedShapes = Readonly<Record<string, ClosedShape>>

export interface ResponseEntry {
  readonly mediaTypes: readonly string[]
  /** Media type -> the name of the shape of its body, where an object in it is closed. */
  readonly shapes?: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, ResponseHeaderEntry>>
  /** Media type -> name of the example -> its value. A lone `example` has the name `default`. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Error code -> its text; empty for a response that has no codes. */
  readonly codes: Readonly<Record<string, ErrorCodeEntry>>
}

/** Keys are as in the contract: `200`, `4XX`, `default`. */
export type ResponsesTable = Readonly<Record<string, ResponseEntry>>

/** `x-rate-limit`: so many requests in a window of so many seconds, of each client address. */
export interface RateLimit {
  readonly limit: number
  readonly window: number
  /** Counts the requests with a genuine credential by its session instead. */
  readonly perSession?: SessionLimit
}

export interface SessionLimit {
  /** The security scheme of the credential. */
  readonly scheme: string
  /** Requests of all sessions of one client address in a window. */
  readonly addressLimit: number
}

export interface OperationEntry {
  readonly method: HttpMethod
  readonly path: string
  /** The paths of its servers, below which it is served too; absent where they have none. */
  readonly basePaths?: readonly string[]
  /** Alternatives, each a list of scheme names that must all hold. `[]` asks for none; an empty alternative makes the rest optional. */
  readonly security: readonly (readonly string[])[]
  /** Security scheme -> the lists of scopes of which a credential must grant one; absent where none is needed. */
  readonly scopes?: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly rateLimit: RateLimit | null
  readonly parameters: readonly ParameterEntry[]
  readonly requestBody: RequestBodyEntry | null
  readonly responses: ResponsesTable
}

/** operationId -> operation. */
export type OperationsTable = Readonly<Record<string, OperationEntry>>

/** OpenAPI 3.0.3 section 4.7.27, without the descriptions. */
export type SecurityScheme =
  | { readonly type: 'http'; readonly scheme: string; readonly bearerFormat?: string }
  | { readonly type: 'apiKey'; readonly in: 'query' | 'header' | 'cookie'; readonly name: string }
  | { readonly type: 'oauth2'; readonly flows: Readonly<Record<string, unknown>> }
  | { readonly type: 'openIdConnect'; readonly openIdConnectUrl: string }

export type SecuritySchemes = Readonly<Record<string, SecurityScheme>>

/** `x-faults`: what can go wrong before or beside an operation -> the error code that says so. */
export type Faults = Readonly<Record<string, string>>

/** The first error that a validator finds: a part of Ajv's error object. */
export interface ValidationError {
  readonly keyword: string
  /** JSON pointer into the data. */
  readonly instancePath: string
  /** Those of Ajv for the keyword, and `errorCode` where `x-error-codes` names one for it. */
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  /** The name that `propertyNames` refuses. */
  readonly propertyName?: string
}

/** Like Ajv's: answers whether the data is valid, and leaves the reason in `errors` until the next call. */
export type Validate = ((data: unknown) => boolean) & {
  errors?: readonly ValidationError[] | null
}

export interface ResponseValidators {
  /** By media type. */
  readonly body: Readonly<Record<string, Validate>>
  /** Takes an object of the headers as `readHeaders` reads them; absent where none is declared. */
  readonly headers?: Validate
}

export interface OperationValidators {
  /** Each takes an object of the parameters of its location, as `readParameters` reads them. */
  readonly parameters: Readonly<Partial<Record<ParameterLocation, Validate>>>
  /** By media type. Forms are validated as `readForm` and `readMultipart` read them. */
  readonly body: Readonly<Record<string, Validate>>
  readonly responses: Readonly<Record<string, ResponseValidators>>
}

/** operationId -> its validators. */
export type ValidatorsTable<OperationId extends string = string> = Readonly<
  Record<OperationId, OperationValidators>
>

/** Status -> the validators of a response that stands on no operation's path. */
export type UnmatchedValidators<Status extends string = string> = Readonly<
  Record<Status, ResponseValidators>
>
