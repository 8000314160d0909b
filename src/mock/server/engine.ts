import { type Binding, bindHandlers } from '../../binding/binding.js'
import { faultNames } from '../../binding/response/error-responses.js'
import type { ContractDocument, OperationsTable } from '../../openapi/compiled/tables.js'
import type { MockContract } from '../contract/mock-contract.js'
import { acceptingHandlers, lenientAuthenticators } from '../responder/authenticators.js'
import { refusalResponses } from '../responder/refusal-responses.js'
import { createResponseBuilder, type ResponseBuilder } from '../response/build-response.js'

/** A contract that is ready to be mocked. */
export interface Engine {
  readonly mockContract: MockContract
  readonly builder: ResponseBuilder
  /** Routes and checks requests. */
  readonly binding: Binding
  /** The paths of the contract's servers. Operations are served below them, too. */
  readonly basePaths: readonly string[]
  /** For Access-Control-Expose-Headers. */
  readonly exposedHeaders: string
}

export async function createEngine(mockContract: MockContract): Promise<Engine> {
  const { contract, document } = mockContract
  const builder = createResponseBuilder(mockContract)
  const hasFaultCodes = faultNames.every((fault) => contract.faults[fault] !== undefined)
  const binding = await bindHandlers(
    contract,
    acceptingHandlers(mockContract),
    lenientAuthenticators(mockContract, builder),
    {
      validateResponses: false,
      ...(hasFaultCodes ? {} : { errors: refusalResponses(contract.operations, builder) }),
    },
  )
  return {
    mockContract,
    builder,
    binding,
    basePaths: basePathsOf(document),
    exposedHeaders: exposedHeadersOf(contract.operations),
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
