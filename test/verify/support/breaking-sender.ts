import type {
  Exchange,
  Header,
  WireRequest,
  WireResponse,
} from '../../../src/verify/http/exchange.js'
import { NoResponse } from '../../../src/verify/http/no-response.js'
import type { Sender } from '../../../src/verify/http/sender.js'
import type { Break, BrokenReply } from './broken-server.js'

const framing = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length'])

/** Stands between the verifier and a sound server, and breaks what goes through, as a broken server would, without a connection of its own. */
export function breakingSender(sound: Sender, broken: Break, now: () => Date): Sender {
  const next = async (request: WireRequest) => (await sound.send(request)).response

  async function send(request: WireRequest): Promise<Exchange> {
    // What is no request has nothing that a mutant could look at.
    if (request.rawBytes !== undefined) return sound.send(request)
    const startedAt = now()
    const start = performance.now()
    const exchange = (response: WireResponse): Exchange => ({
      request,
      response,
      startedAt,
      milliseconds: performance.now() - start,
    })
    const reply = await broken({ ...request, headers: unframed(request.headers) }, next)
    if (reply !== undefined) return exchange(framed(reply, request.method))
    const reason = 'the server closed the connection without a response'
    const nothing = { status: 0, reason, headers: [], body: Buffer.alloc(0), httpVersion: '' }
    throw new NoResponse(reason, exchange(nothing), true)
  }

  return { send, close: () => sound.close() }
}

const unframed = (headers: readonly Header[]) =>
  headers.filter(([name]) => !framing.has(name.toLowerCase()))

/** The reply as it would arrive: with its true length, and without a body where HTTP has none. */
function framed(reply: BrokenReply, method: string): WireResponse {
  if (reply.isFramed) return reply
  const isHead = method === 'HEAD'
  const hasNoBody = isHead || reply.status === 204 || reply.status === 304
  const body = hasNoBody ? Buffer.alloc(0) : reply.body
  const length: Header[] = hasNoBody ? [] : [['Content-Length', String(body.length)]]
  return { ...reply, headers: [...unframed(reply.headers), ...length], body }
}
