import { type Binding, bindHandlers } from '../../binding/binding.js'
import type { ContractResponse } from '../../binding/http-message.js'
import { faultNames } from '../../binding/response/error-responses.js'
import { responseWriter } from '../../binding/response/response-writer.js'
import type { OperationsTable } from '../../openapi/compiled/tables.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { MockContract } from '../contract/mock-contract.js'
import { exampleHandlers, lenientAuthenticators } from '../response/example-handlers.js'
import { foreignErrorResponses } from '../response/foreign-error-responses.js'
import type { RequestedResponse } from '../response/requested-response.js'
import { createResponses, type Responses } from '../response/responses.js'

/** A contract that is ready to be mocked. */
export interface Engine {
  readonly mockContract: MockContract
  readonly answers: Responses
  readonly binding: Binding
  /** Paths of the contract's servers, under which its operations are answered too. */
  readonly basePaths: readonly string[]
  /** The headers of its answers, as Access-Control-Expose-Headers lists them. */
  readonly exposedHeaders: string
  /** @throws Undrawable */
  readonly write: (route: MatchedRoute, requested: RequestedResponse) => ContractResponse
}

export async function createEngine(mockContract: MockContract): Promise<Engine> {
  const { contract } = mockContract
  const answers = createResponses(mockContract)
  const own = faultNames.every((fault) => contract.faults[fault] !== undefined)
  const options = { validateResponses: false, ...(own ? {} : { errors: foreignErrorResponses() }) }
  const binding = await bindHandlers(
    contract,
    exampleHandlers(mockContract, answers),
    lenientAuthenticators(mockContract, answers),
    options,
  )
  const write = responseWriter(contract, binding.errors, options)
  return {
    mockContract,
    answers,
    binding,
    basePaths: basePathsOf(mockContract.document),
    exposedHeaders: exposedHeadersOf(contract.operations),
    write: (route, { choice, seed }) =>
      write(route, answers.answer(route.operationId, choice, seed)),
  }
}

function basePathsOf({ servers }: ContractDocument): string[] {
  const urls = Array.isArray(servers) ? servers.map((server) => String(server?.url)) : []
  const paths = urls
    .filter((url) => URL.canParse(url, 'http://localhost'))
    .map((url) => new URL(url, 'http://localhost').pathname.replace(/\/$/, ''))
  return [...new Set(paths)].filter((path) => path !== '')
}

function exposedHeadersOf(operations: OperationsTable): string {
  const names = Object.values(operations).flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ headers }) => Object.keys(headers)),
  )
  return [...new Set([...names, 'Preference-Applied'])].join(', ')
}
