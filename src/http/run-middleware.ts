import type { Request, RequestHandler, Response } from 'express'

/**
 * Runs an express middleware in the middle of our own code.
 * @returns whether to go on: false when the middleware has answered itself
 * @throws what the middleware passes to `next`
 */
export function runMiddleware(
  middleware: RequestHandler | undefined,
  request: Request,
  response: Response,
): Promise<boolean> {
  if (middleware === undefined) return Promise.resolve(true)
  return new Promise((resolve, reject) => {
    const answered = () => resolve(false)
    response.once('finish', answered)
    const next = (error?: unknown) => {
      response.off('finish', answered)
      if (error === undefined) resolve(true)
      else reject(error)
    }
    Promise.resolve(middleware(request, response, next)).catch(reject)
  })
}
