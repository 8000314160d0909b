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
