import { Readable } from 'node:stream'
import type { ContractResponse, ResponseBody } from '../../binding/http-message.js'

/** A response of a binding as one of the Fetch standard. */
export function fetchResponse(
  { status, headers, body }: ContractResponse<ResponseBody>,
  method: string,
  more: Iterable<readonly [string, string]>,
): Response {
  const written = new Headers([...more].map(([name, value]) => [name, value]))
  for (const [name, value] of Object.entries(headers)) {
    for (const each of [value].flat()) if (each !== undefined) written.append(name, String(each))
  }
  const hasContent = method !== 'HEAD' && ![204, 205, 304].includes(status)
  if (!hasContent && body instanceof Readable) body.destroy()
  return new Response(hasContent ? toBody(body) : null, { status, headers: written })
}

function toBody(body: ResponseBody): ConstructorParameters<typeof Response>[0] {
  if (body instanceof Readable) {
    return Readable.toWeb(Readable.from(bytesOf(body))) as unknown as ReadableStream
  }
  return typeof body === 'string' ? body : new Uint8Array(body)
}

/** A stream of the Fetch standard holds bytes only. */
async function* bytesOf(body: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
