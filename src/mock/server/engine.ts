import { type Binding, bindHandlers } from '../../binding/binding.js'
import { faultNames } from '../../binding/response/error-responses.js'
import { exposedHeadersOf } from '../../openapi/operation/exposed-headers.js'
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
  /** For Access-Control-Expose-Headers. */
  readonly exposedHeaders: string
}

export async function createEngine(mockContract: MockContract): Promise<Engine> {
  const { contract } = mockContract
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
    exposedHeaders: [
      ...exposedHeadersOf(contract.operations, contract.unmatched),
      'Preference-Applied',
    ].join(', '),
  }
}
