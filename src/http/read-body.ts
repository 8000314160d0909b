import { type RequestHandler, raw } from 'express'

/**
 * Reads at most so many bytes of a body, unparsed, into `request.body`. Compressed bodies are refused: what
 * they unpack to has no bound.
 */
export function bodyReader(maxBytes: number): RequestHandler {
  return raw({ type: () => true, limit: maxBytes, inflate: false })
}
