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
  type DocumentNode,
  resolvedChildAt,
  rootOf,
} from '../../openapi/document/document-node.js'
import { type Operation, operationsOf, responsesIn } from '../../openapi/operation/operations.js'
import { buildValidators } from '../../openapi/validation/build-validators.js'
import { createCompilers } from '../../openapi/validation/compile-validators.js'
import { type TokenExpectation, tokenExpectations } from '../tokens/token-expectation.js'

/** What a cookie has to look like: `x-cookie` beside a Set-Cookie header of the contract. */
export interface CookieExpectation {
  readonly name: string
  readonly path?: string
  readonly httpOnly?: boolean
  readonly secure?: boolean
  readonly sameSite?: string
}

/** What the contract says of an answer with one status. */
export interface DeclaredAnswer {
  readonly entry: ResponseEntry
  readonly validators: ResponseValidators
  readonly cookies: readonly CookieExpectation[]
  readonly tokens: readonly TokenExpectation[]
}

export interface SubjectOperation {
  readonly id: string
  readonly entry: OperationEntry
  readonly validators: OperationValidators
  /** Where it stands in the contract. */
  readonly operation: Operation
  /** By status, as the contract spells it: `200`, `4XX`, `default`. */
  readonly answers: ReadonlyMap<string, DeclaredAnswer>
}

/** A contract, ready to hold a server to it. */
export interface Subject {
  readonly document: ContractDocument
  readonly operations: ReadonlyMap<string, SubjectOperation>
  readonly securitySchemes: SecuritySchemes
  readonly faults: Faults
  /** Answers on paths, methods and bytes that belong to no operation; empty where the contract is silent. */
  readonly unmatched: ReadonlyMap<string, DeclaredAnswer>
  /** A validator for any schema of the contract, as it counts in a request. */
  validatorOf(schema: DocumentNode): Validate
}

/** @param document a contract that has been checked */
export function createSubject(document: ContractDocument): Subject {
  const tables = compileTables(document)
  const compilers = createCompilers(document)
  const validators = buildValidators(document, compilers, (compiler, name) =>
    compilers[compiler].validatorOf(name),
  )
  const validatorOf = (schema: DocumentNode) =>
    compilers.json.validatorOf(compilers.json.nameOf(schema, 'request', 'part'))

  const answersOf = (
    holder: DocumentNode | undefined,
    entries: Readonly<Record<string, ResponseEntry>>,
    checks: Readonly<Record<string, ResponseValidators>>,
  ) =>
    new Map(
      responsesIn(document, holder).map(({ status, node }): [string, DeclaredAnswer] => [
        status,
        {
          entry: entries[status] as ResponseEntry,
          validators: checks[status] as ResponseValidators,
          cookies: cookiePromises(document, node),
          tokens: tokenExpectations(document, node, validatorOf),
        },
      ]),
    )

  const operations = operationsOf(document).map((operation): [string, SubjectOperation] => {
    const { id, node } = operation
    const entry = tables.operations[id] as OperationEntry
    const own = validators.operations[id] as OperationValidators
    const answers = answersOf(childAt(node, 'responses'), entry.responses, own.responses)
    return [id, { id, entry, validators: own, operation, answers }]
  })
  return {
    document,
    operations: new Map(operations),
    securitySchemes: tables.securitySchemes,
    faults: tables.faults,
    unmatched: answersOf(
      childAt(rootOf(document), 'x-unmatched-responses'),
      tables.unmatched,
      validators.unmatched,
    ),
    validatorOf,
  }
}

/** The key under which a status is declared: itself, its class (`4XX`), or `default`. */
export function declaredStatus(
  answers: ReadonlyMap<string, DeclaredAnswer>,
  status: number,
): string | undefined {
  const candidates = [String(status), `${String(status)[0]}XX`, 'default']
  return candidates.find((candidate) => answers.has(candidate))
}

export function declaredAnswer(
  answers: ReadonlyMap<string, DeclaredAnswer>,
  status: number,
): DeclaredAnswer | undefined {
  return answers.get(declaredStatus(answers, status) ?? '')
}

function cookiePromises(document: ContractDocument, response: DocumentNode): CookieExpectation[] {
  const cookie = resolvedChildAt(document, response, 'headers', 'Set-Cookie')
  const promise = cookie && childAt(cookie, 'x-cookie')?.value
  return promise === undefined ? [] : [promise as CookieExpectation]
}
