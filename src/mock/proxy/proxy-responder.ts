import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { MockExchange, Responder } from '../responder/exchange.js'
import type { Engine } from '../server/engine.js'
import { keepBody } from '../server/read-body.js'
import { sendResponse } from '../server/send-response.js'
import { forwardRequest, type ReceivedResponse } from './forward-request.js'
import { responseViolations } from './response-violations.js'

/** Names what the contract does not allow, in the request or in the response. */
const violationsHeader = 'X-Contract-Violations'

/** A header is short; the log has the rest. */
const longestHeader = 1000

/**
 * Passes requests on to the real server and checks both directions; a violation changes nothing. Where the server says 501 or can't
 * be reached, the mock responds. A response that preferences name comes from the mock, too.
 * @param target the URL of the real server
 */
export function proxyResponder(engine: () => Engine, mock: Responder, target: URL): Responder {
  async function pass(
    exchange: MockExchange,
    route: MatchedRoute | undefined,
    fallBack: () => Promise<void>,
  ): Promise<void> {
    const body = await keepBody(exchange.request)
    const received = await forwardRequest(exchange.request, body, target)
    if (received === undefined || received.status === 501) {
      await fallBack()
      const why = received === undefined ? "can't be reached" : 'answers 501'
      exchange.reason = `the real server ${why}; ${exchange.reason}`
      return
    }
    const violations =
      route === undefined
        ? ['request: no operation has this path and method']
        : [
            ...(await requestViolations(engine(), exchange, route, body)),
            ...responseViolations(
              engine().mockContract.contract,
              route,
              exchange.request.method,
              received,
            ).map((each) => `response: ${each}`),
          ]
    exchange.reason = ['the real server', ...violations].join('; ')
    sendReceived(exchange, received, violations)
  }

  return {
    respondToOperation: (exchange, route, selected) =>
      selected.applied.length > 0
        ? mock.respondToOperation(exchange, route, selected)
        : pass(exchange, route, () => mock.respondToOperation(exchange, route, selected)),
    respondToOther: (exchange, match) =>
      pass(exchange, undefined, () => mock.respondToOther(exchange, match)),
  }
}

/** A missing credential is no violation: the server decides whose requests it takes. */
async function requestViolations(
  { checkRequest }: Engine,
  { request, path, query }: MockExchange,
  route: MatchedRoute,
  body: Buffer,
): Promise<string[]> {
  const checked = await checkRequest(route, { path, query, headers: request.headers, body })
  if (!('refusal' in checked) || typeof checked.refusal === 'string') return []
  const { message, detail } = checked.refusal
  return [`request: ${detail ?? message}`]
}

function sendReceived(
  { response }: MockExchange,
  { status, headers, body }: ReceivedResponse,
  violations: readonly string[],
): void {
  const text = violations
    .join('; ')
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .slice(0, longestHeader)
  const named = text === '' ? {} : { [violationsHeader]: text }
  sendResponse(response, { status, headers: { ...headers, ...named }, body })
}
