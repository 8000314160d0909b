import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Binding } from '../../binding/binding.js'
import { ExchangeRecord } from '../operations/exchange-record.js'
import type { HttpResponse } from '../operations/http-response.js'
import { contractListener } from './contract-listener.js'
import type { ServingOptions } from './serving-options.js'

/** A middleware of express, connect and all that call theirs likewise. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * Serves one contract or several inside an application of express. Requests whose path no contract has go to the next
 * middleware, unchanged and unlogged. It reads bodies itself: parsers (`express.json()`) come after it.
 */
export function expressMiddleware(
  bound: Binding | readonly [Binding, ...Binding[]],
  options: ServingOptions = {},
): Middleware {
  const bindings = 'respond' in bound ? ([bound] as const) : bound
  const isOurs = ({ url = '' }: IncomingMessage) => {
    const [path = '', query] = url.split('?', 2)
    return bindings.some(
      ({ findRoute }) => findRoute('OPTIONS', path, query).kind !== 'unknownPath',
    )
  }
  const { listener } = contractListener(bindings, options)
  return (request, response, next) => {
    if (!isOurs(request)) return next()
    if (request.readableEnded) {
      return next(
        new Error('The body has been read before: mount the contract before body parsers.'),
      )
    }
    listener(request, asHttpResponse(response), next)
  }
}

/** The response that another server has made, with what `HttpResponse` has beside. */
function asHttpResponse(response: ServerResponse): HttpResponse {
  const record = new ExchangeRecord(response)
  return Object.assign(response, { record, commonHeaders: [] }) as unknown as HttpResponse
}
