import { exposedHeadersOf } from '../../openapi/operation/exposed-headers.js'
import { type FindRoute, indexRoutes } from '../../openapi/operation/route-index.js'
import type { MockContract } from '../contract/mock-contract.js'
import { type CheckRequest, createRequestCheck } from '../responder/check-request.js'
import { createRefusals, type Refusals } from '../responder/refusals.js'
import { createResponseBuilder, type ResponseBuilder } from '../response/build-response.js'

/** A contract that is ready to be mocked. */
export interface Engine {
  readonly mockContract: MockContract
  readonly findRoute: FindRoute
  readonly checkRequest: CheckRequest
  readonly builder: ResponseBuilder
  readonly refusals: Refusals
  /** For Access-Control-Expose-Headers. */
  readonly exposedHeaders: string
}

export async function createEngine(mockContract: MockContract): Promise<Engine> {
  const { contract } = mockContract
  const builder = createResponseBuilder(mockContract)
  const exposed = exposedHeadersOf(contract.operations, contract.unmatched)
  return {
    mockContract,
    findRoute: indexRoutes(contract.operations),
    checkRequest: await createRequestCheck(contract),
    builder,
    refusals: createRefusals(contract, builder),
    exposedHeaders: [...exposed, 'Preference-Applied'].join(', '),
  }
}
