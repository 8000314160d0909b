import type { ContractRequest } from '../../binding/http-message.js'
import { defaultMaxBytes, UnreadableBody } from '../operations/unreadable-body.js'

/** A request of the Fetch standard as a binding takes it. */
export function contractRequest(request: Request, url: URL, body: Buffer | undefined) {
  const headers: Record<string, string> = { host: url.host }
  for (const [name, value] of request.headers) headers[name] = value
  return { path: url.pathname, query: url.search.slice(1), headers, body } satisfies ContractRequest
}

/**
 * Reads a body of at most `maxBytes`, unparsed; what is beyond is never read. Compressed bodies are refused: their real
 * size has no bound.
 * @returns undefined for a request without a body
 * @throws UnreadableBody
 */
export async function readFetchBody(
  { body, headers }: Request,
  maxBytes: number | null,
): Promise<Buffer | undefined> {
  if (body === null) return undefined
  const encoding = headers.get('content-encoding')?.toLowerCase() ?? 'identity'
  if (encoding !== 'identity') throw new UnreadableBody('unsupportedMediaType')
  const limit = maxBytes ?? defaultMaxBytes
  if (Number(headers.get('content-length')) > limit) throw new UnreadableBody('bodyTooLarge')
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new UnreadableBody('malformedRequest', error)
    })
    if (done) return Buffer.concat(chunks)
    length += value.byteLength
    if (length > limit) {
      // Not awaited: the response does not depend on the rest of the request.
      reader.cancel().catch(() => {})
      throw new UnreadableBody('bodyTooLarge')
    }
    chunks.push(value)
  }
}
