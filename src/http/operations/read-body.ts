import { type RequestHandler, raw } from 'express'

/** What the reader of express says of a body over the limit; it would say so only when all of it has arrived. */
const tooLarge = Object.assign(new Error('request entity too large'), { type: 'entity.too.large' })

/**
 * Reads at most so many bytes of a body, unparsed, into `request.body`. Compressed bodies are refused: what
 * they unpack to has no bound.
 */
export function bodyReader(maxBytes: number): RequestHandler {
  const read = raw({ type: () => true, limit: maxBytes, inflate: false })
  return (request, response, next) => {
    if (Number(request.headers['content-length']) > maxBytes) next(tooLarge)
    else read(request, response, next)
  }
}
