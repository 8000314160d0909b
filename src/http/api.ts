import type { Request, RequestHandler, Response } from 'express'
import type { Binding } from '../contract/binding.js'
import type { ErrorDetails, FaultName } from '../contract/error-reply.js'
import type { ApiReply } from '../contract/http-message.js'
import type { MatchedRoute } from '../contract/route-index.js'
import type { OperationsTable, ResponsesTable, SecuritySchemes } from '../generate/tables.js'
import { recordOf } from './exchange-record.js'
import { bodyReader } from './read-body.js'
import { runMiddleware } from './run-middleware.js'

export interface ApiOptions {
  readonly operations: OperationsTable
  readonly securitySchemes: SecuritySchemes
  /** operationId -> limiter. */
  readonly rateLimits: ReadonlyMap<string, RequestHandler>
  readonly isCrossSite: (request: Request) => boolean
  /** Sends the reply to an error that was thrown on the way. */
  readonly fail: (response: Response, responses: ResponsesTable, error: unknown) => void
}

/**
 * Answers what belongs to the contract: route -> cross-site check -> limit -> read the body -> the binding. What has
 * no path in the contract goes on to the next middleware.
 */
export function apiMiddleware(binding: Binding, options: ApiOptions): RequestHandler {
  const bodyReaders = new Map<string, RequestHandler>()
  const cookieOperations = new Set<string>()
  for (const [operationId, { requestBody, security }] of Object.entries(options.operations)) {
    if (requestBody) {
      bodyReaders.set(operationId, bodyReader(requestBody.maxBytes ?? Number.POSITIVE_INFINITY))
    }
    if (security.flat().some((name) => isCookie(options.securitySchemes, name))) {
      cookieOperations.add(operationId)
    }
  }

  async function answer(route: MatchedRoute, request: Request, response: Response): Promise<void> {
    const { operationId, operation } = route
    const refuse = (fault: FaultName, details?: ErrorDetails) =>
      sendReply(response, binding.errors.ofFault(operation.responses, fault, details))

    recordOf(response).operationId = operationId
    if (cookieOperations.has(operationId) && options.isCrossSite(request)) {
      return refuse('crossSite')
    }
    if (!(await runMiddleware(options.rateLimits.get(operationId), request, response))) return
    await runMiddleware(bodyReaders.get(operationId), request, response)
    const [path = '', query = ''] = splitOnce(request.originalUrl, '?')
    const body = Buffer.isBuffer(request.body) ? request.body : undefined
    sendReply(
      response,
      await binding.respond(route, { path, query, headers: request.headers, body }),
    )
  }

  return (request, response, next) => {
    const [path = ''] = splitOnce(request.originalUrl, '?')
    const match = binding.findRoute(request.method, path)
    if (match.kind === 'unknownPath') return next()
    if (match.kind === 'wrongMethod') {
      const headers = { Allow: match.allow.join(', ') }
      return sendReply(response, binding.errors.ofFault({}, 'wrongMethod', { headers }))
    }
    answer(match.route, request, response).catch((error: unknown) =>
      options.fail(response, match.route.operation.responses, error),
    )
  }
}

/** Writes a reply of the contract. */
export function sendReply(response: Response, reply: ApiReply): void {
  const record = recordOf(response)
  if (reply.code !== undefined) record.code = reply.code
  if (reply.actor !== undefined) record.actor = reply.actor
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(reply.status, {
    ...reply.headers,
    'Content-Length': Buffer.byteLength(reply.body),
  })
  response.end(reply.body)
}

function isCookie(schemes: SecuritySchemes, name: string): boolean {
  const scheme = schemes[name]
  return scheme?.type === 'apiKey' && scheme.in === 'cookie'
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}
