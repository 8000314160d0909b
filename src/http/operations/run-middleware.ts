import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NextFunction, Request, RequestHandler, Response } from 'express'

/** Calls an express middleware that is content with what node:http gives it. */
export function callMiddleware(
  middleware: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
  next: NextFunction,
): unknown {
  return middleware(request as Request, response as Response, next)
}

/**
 * Runs such a middleware in the middle of our own code.
 * @returns whether to go on: false when the middleware has answered itself
 * @throws what the middleware passes to `next`
 */
export function runMiddleware(
  middleware: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const answered = () => resolve(false)
    response.once('finish', answered)
    const next = (error?: unknown) => {
      response.off('finish', answered)
      if (error === undefined) resolve(true)
      else reject(error)
    }
    Promise.resolve(callMiddleware(middleware, request, response, next)).catch(reject)
  })
}
