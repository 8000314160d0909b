import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { contract as authContract } from '../../../generated/contract.js'
import { errorResponses } from '../../../src/binding/response/error-responses.js'
import { clientErrorListener } from '../../../src/http/server/client-error.js'
import type { Header, WireRequest, WireResponse } from '../../../src/verify/http/exchange.js'
import { createSender } from '../../../src/verify/http/sender.js'

/** Answers a request, by asking the sound server or without. Undefined closes the connection. */
export type Break = (
  request: WireRequest,
  next: (request: WireRequest) => Promise<WireResponse>,
) => Promise<BrokenReply | undefined>

/** `isFramed`: it is sent as it is, with what it says of its length. */
export type BrokenReply = WireResponse & { readonly isFramed?: true }

export interface BrokenServer {
  readonly url: string
  close(): Promise<void>
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length'])

/** Stands in front of a sound server and breaks what goes through. */
export async function startBrokenServer(soundUrl: string, broken: Break): Promise<BrokenServer> {
  const url = new URL(soundUrl)
  const sender = createSender({ url, timeoutSeconds: 600, now: () => new Date() })
  const next = async (request: WireRequest) => (await sender.send(request)).response

  async function received(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const reply = await broken(await readRequest(incoming, url), next)
    if (reply === undefined) return void incoming.socket.destroy()
    if (reply.isFramed) return void incoming.socket.end(rawReply(reply))
    outgoing.sendDate = false
    const headers = reply.headers.filter(([name]) => !hopByHop.has(name.toLowerCase()))
    const isHead = incoming.method === 'HEAD'
    const length: Header[] =
      isHead || reply.status === 204 ? [] : [['Content-Length', String(reply.body.length)]]
    outgoing.writeHead(reply.status, [...headers, ...length].flat())
    outgoing.end(reply.body)
  }

  const server = createServer((incoming, outgoing) => {
    received(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error))
  })
  server.on('clientError', clientErrorListener({ errors: errorResponses(authContract) }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      sender.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function rawReply({ status, headers, body }: WireResponse): Buffer {
  const lines = [...headers, ['Connection', 'close']].map((each) => `${each.join(': ')}\r\n`)
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), body])
}

async function readRequest(incoming: IncomingMessage, { host }: URL): Promise<WireRequest> {
  const headers: Header[] = []
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    const name = incoming.rawHeaders[i] ?? ''
    const value = incoming.rawHeaders[i + 1] ?? ''
    if (name.toLowerCase() === 'host') headers.push([name, host])
    else if (!hopByHop.has(name.toLowerCase())) headers.push([name, value])
  }
  const body = await buffer(incoming)
  const hasBody = incoming.headers['content-length'] !== undefined || body.length > 0
  return {
    method: incoming.method ?? '',
    target: incoming.url ?? '',
    headers,
    ...(hasBody ? { body } : {}),
  }
}
