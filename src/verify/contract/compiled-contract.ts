import { compileTables } from '../../openapi/compiled/compile-tables.js'
import type {
  Faults,
  OperationEntry,
  OperationValidators,
  ResponseEntry,
  ResponseValidators,
  SecuritySchemes,
  Validate,
} from '../../openapi/compiled/tables.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  resolvedChildAt,
  rootOf,
} from '../../openapi/document/document-node.js'
import { type Operation, operationsOf, responsesIn } from '../../openapi/operation/operations.js'
import { type FindRoute, indexRoutes } from '../../openapi/operation/route-index.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import { buildValidators } from '../../openapi/validation/build-validators.js'
import { createSchemaCompiler } from '../../openapi/validation/schema-compiler.js'
import { type TokenExpectation, tokenExpectations } from '../tokens/token-expectation.js'
import { createSampleValue, type SampleValue } from './sample-values.js'

/** The attributes that a cookie must have: `x-cookie` beside a Set-Cookie header of the contract. */
export interface CookieExpectation {
  readonly name: string
  readonly path?: string
  readonly httpOnly?: boolean
  readonly secure?: boolean
  readonly sameSite?: string
}

/** What the contract declares for a response with one status. */
export interface DeclaredResponse {
  readonly entry: ResponseEntry
  readonly validators: ResponseValidators
  /** Media type, as the contract spells it -> the schema of the body. */
  readonly schemas: ReadonlyMap<string, DocumentNode>
  readonly cookies: readonly CookieExpectation[]
  readonly tokens: readonly TokenExpectation[]
}

export interface ContractOperation {
  readonly id: string
  readonly entry: OperationEntry
  readonly validators: OperationValidators
  readonly operation: Operation
  /** By status, as the contract spells it: `200`, `4XX`, `default`. */
  readonly responses: ReadonlyMap<string, DeclaredResponse>
}

/** A contract with its tables and validators, ready to check a server against it. */
export interface CompiledContract {
  readonly document: ContractDocument
  readonly operations: ReadonlyMap<string, ContractOperation>
  readonly securitySchemes: SecuritySchemes
  readonly faults: Faults
  /** `x-unmatched-responses`: responses to requests that match no operation. Empty where the contract has none. */
  readonly unmatched: ReadonlyMap<string, DeclaredResponse>
  readonly findRoute: FindRoute
  readonly sampleValue: SampleValue
  /** A validator for any schema of the contract, as it applies to requests. */
  validatorOf(schema: DocumentNode): Validate
}

/** @param document a contract that has passed the checks of src/openapi/check */
export function createCompiledContract(document: ContractDocument): CompiledContract {
  const tables = compileTables(document)
  const compiler = createSchemaCompiler(document)
  const validators = buildValidators(document, compiler, (name) => compiler.validatorOf(name))
  const validatorOf = (schema: DocumentNode) =>
    compiler.validatorOf(compiler.nameOf(schema, { direction: 'request', hint: 'part' }))

  const responsesBelow = (
    holder: DocumentNode | undefined,
    entries: Readonly<Record<string, ResponseEntry>>,
    checks: Readonly<Record<string, ResponseValidators>>,
  ) =>
    new Map(
      responsesIn(document, holder).map(({ status, node }): [string, DeclaredResponse] => [
        status,
        {
          entry: entries[status] as ResponseEntry,
          validators: checks[status] as ResponseValidators,
          schemas: bodySchemas(node),
          cookies: cookieExpectations(document, node),
          tokens: tokenExpectations(document, node, validatorOf),
        },
      ]),
    )

  const operations = operationsOf(document).map((operation): [string, ContractOperation] => {
    const { id, node } = operation
    const entry = tables.operations[id] as OperationEntry
    const own = validators.operations[id] as OperationValidators
    const responses = responsesBelow(childAt(node, 'responses'), entry.responses, own.responses)
    return [id, { id, entry, validators: own, operation, responses }]
  })
  return {
    document,
    operations: new Map(operations),
    securitySchemes: tables.securitySchemes,
    faults: tables.faults,
    unmatched: responsesBelow(
      childAt(rootOf(document), 'x-unmatched-responses'),
      tables.unmatched,
      validators.unmatched,
    ),
    findRoute: indexRoutes(tables.operations),
    sampleValue: createSampleValue(document, compiler),
    validatorOf,
  }
}

/** The key that declares a status: the status itself, its class (`4XX`), or `default`. */
export function declaredStatus(
  responses: ReadonlyMap<string, DeclaredResponse>,
  status: number,
): string | undefined {
  return responseKeyOf(
    Object.fromEntries([...responses].map(([key, { entry }]) => [key, entry])),
    status,
  )
}

export function declaredResponse(
  responses: ReadonlyMap<string, DeclaredResponse>,
  status: number,
): DeclaredResponse | undefined {
  return responses.get(declaredStatus(responses, status) ?? '')
}

function bodySchemas(response: DocumentNode): Map<string, DocumentNode> {
  const schemas = childrenOf(childAt(response, 'content')).flatMap((media) => {
    const schema = childAt(media, 'schema')
    return schema === undefined ? [] : [[media.key, schema] as const]
  })
  return new Map(schemas)
}

function cookieExpectations(
  document: ContractDocument,
  response: DocumentNode,
): CookieExpectation[] {
  const cookie = resolvedChildAt(document, response, 'headers', 'Set-Cookie')
  const expectation = cookie && childAt(cookie, 'x-cookie')?.value
  return expectation === undefined ? [] : [expectation as CookieExpectation]
}
