import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { headerValue, type WireResponse } from './exchange.js'

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes),
  'x-gzip': (bytes) => gunzipSync(bytes),
  deflate: (bytes) => inflateSync(bytes),
  br: (bytes) => brotliDecompressSync(bytes),
}

/**
 * The body without its content codings (RFC 9110, 8.4).
 * @returns undefined for a coding that is unknown, or that the bytes do not have
 */
export function decodeContent({ headers, body }: WireResponse): Buffer | undefined {
  const names = headerValue(headers, 'content-encoding')?.split(',') ?? []
  if (body.length === 0) return body
  let content: Buffer = body
  // The last coding was applied last.
  for (const name of names.map((each) => each.trim().toLowerCase()).reverse()) {
    const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined
    if (decode === undefined) return undefined
    try {
      content = decode(content)
    } catch {
      return undefined
    }
  }
  return content
}
