import type { IncomingMessage } from 'node:http'

/** The bodies that have been read: a proxy reads one before the mock does. */
const bodies = new WeakMap<IncomingMessage, Promise<Buffer>>()

/** @returns undefined for a body larger than `maxBytes`; the rest of it is read and dropped */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const known = bodies.get(request)
  if (known !== undefined) {
    const body = await known
    return body.length <= maxBytes ? body : undefined
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= maxBytes) chunks.push(chunk)
      else resolve(undefined)
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
  })
}

/** The whole body, which `readBody` gives again. */
export async function keepBody(request: IncomingMessage): Promise<Buffer> {
  const body = readBody(request, Number.POSITIVE_INFINITY).then((bytes) => bytes ?? Buffer.of())
  bodies.set(request, body)
  return body
}
