import type { IncomingMessage, ServerResponse } from 'node:http'
import getRawBody from 'raw-body'
import { defaultMaxBytes, UnreadableBody } from './unreadable-body.js'

/**
 * Reads a body of at most `maxBytes`, unparsed. A longer one is refused by its Content-Length before a byte is read, or else
 * (RFC 9112, 7.1: chunked) as soon as it is too long. Compressed bodies are refused: their real size has no bound. A caller that
 * expects `100 Continue` (RFC 9110, 10.1.1) gets it when the length is accepted.
 * @returns undefined for a request without a body
 * @throws UnreadableBody
 */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number | null,
): Promise<Buffer | undefined> {
  const { headers } = request
  const length = headers['content-length']
  if (length === undefined && headers['transfer-encoding'] === undefined) return undefined
  const encoding = headers['content-encoding']?.toLowerCase() ?? 'identity'
  if (encoding !== 'identity') throw new UnreadableBody('unsupportedMediaType')
  const limit = maxBytes ?? defaultMaxBytes
  if (Number(length) > limit) throw new UnreadableBody('bodyTooLarge')
  if (expectsContinue(headers.expect)) response.writeContinue()
  try {
    return await getRawBody(request, { limit, length: length ?? null })
  } catch (error) {
    // The rest is discarded, so that the caller reads the response instead of a reset; node:http ends a request that takes too long.
    request.resume()
    throw new UnreadableBody(isTooLarge(error) ? 'bodyTooLarge' : 'malformedRequest', error)
  }
}

/** As node:http recognizes it. */
function expectsContinue(expect: string | undefined): boolean {
  return expect !== undefined && /(?:^|\W)100-continue(?:$|\W)/i.test(expect)
}

/** npm raw-body, "Errors". */
function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'entity.too.large'
}
