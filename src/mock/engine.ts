import { type Binding, bindHandlers } from '../contract/binding.js'
import { faultNames } from '../contract/error-reply.js'
import type { ApiReply } from '../contract/http-message.js'
import { replyWriter } from '../contract/reply-writer.js'
import type { MatchedRoute } from '../contract/route-index.js'
import type { ContractDocument, OperationsTable } from '../generate/tables.js'
import { type Answers, createAnswers } from './answers.js'
import { exampleHandlers, lenientAuthenticators } from './example-handlers.js'
import { foreignErrorReplies } from './foreign-error-replies.js'
import type { MockContract } from './mock-contract.js'
import type { Wish } from './wish.js'

/** A contract that is ready to be mocked. */
export interface Engine {
  readonly mockContract: MockContract
  readonly answers: Answers
  readonly binding: Binding
  /** Paths of the contract's servers, under which its operations are answered too. */
  readonly basePaths: readonly string[]
  /** The headers of its answers, as Access-Control-Expose-Headers lists them. */
  readonly exposedHeaders: string
  /** @throws Undrawable */
  readonly write: (route: MatchedRoute, wish: Wish) => ApiReply
}

export async function createEngine(mockContract: MockContract): Promise<Engine> {
  const { contract } = mockContract
  const answers = createAnswers(mockContract)
  const own = faultNames.every((fault) => contract.faults[fault] !== undefined)
  const options = { validateReplies: false, ...(own ? {} : { errors: foreignErrorReplies() }) }
  const binding = await bindHandlers(
    contract,
    exampleHandlers(mockContract, answers),
    lenientAuthenticators(mockContract, answers),
    options,
  )
  const write = replyWriter(contract, binding.errors, options)
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
