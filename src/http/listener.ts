import type { IncomingMessage } from 'node:http'
import cors from 'cors'
import type { Express } from 'express'
import type { ErrorReplies } from '../contract/error-reply.js'
import type { Listener } from './api.js'
import { type ApiResponse, sendReply, setCommonHeaders } from './api-response.js'
import { commonHeaders, corsOptions } from './common-headers.js'
import type { Fail } from './failures.js'
import { type Report, requestLog } from './request-log.js'
import { settleTarget } from './request-target.js'
import { callMiddleware } from './run-middleware.js'

export interface ListenerParts {
  /** The contract's operations. */
  readonly api: Listener
  /** Express, for what is outside the contract. */
  readonly site: Express
  readonly errors: ErrorReplies
  readonly fail: Fail
  readonly report: Report
  readonly corsOrigins: readonly string[]
}

/**
 * Every request passes here. What belongs to the contract is answered on node:http itself; express comes behind it, for the rest:
 * with it in front, a small answer costs twice as much.
 */
export function createListener(parts: ListenerParts) {
  const { api, site, errors, fail, corsOrigins } = parts
  const begin = requestLog(parts.report)
  const headersFor = commonHeaders(corsOrigins)
  const allowed = new Set(corsOrigins)
  const preflight = cors(corsOptions([...corsOrigins]))

  return (request: IncomingMessage, response: ApiResponse): void => {
    const isSound = settleTarget(request)
    begin(request, response)
    const { origin } = request.headers
    response.commonHeaders = headersFor(origin)
    if (!isSound) {
      sendReply(response, errors.ofFault({}, 'malformedRequest'))
      return
    }
    if (isPreflight(request) && origin !== undefined && allowed.has(origin)) {
      setCommonHeaders(response)
      callMiddleware(preflight, request, response, () => {})
      return
    }
    api(request, response, () => {
      setCommonHeaders(response)
      callMiddleware(site, request, response, (error: unknown) => {
        if (error === undefined) sendReply(response, errors.ofFault({}, 'unknownPath'))
        else fail(response, {}, error)
      })
    })
  }
}

/** https://fetch.spec.whatwg.org/#cors-preflight-request */
function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
}
