import { childAt, childrenOf, rootOf } from '../../../openapi/document/document-node.js'
import type { RequestBase } from '../../cases/requests/base-request.js'
import { type Header, headerValue } from '../../http/exchange.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { validRequest } from '../path-values.js'
import type { Sequence } from '../sequence.js'

/** Where front ends are developed. */
const commonOrigins = ['http://localhost:3000', 'http://localhost:5173', 'http://localhost:8080']
const foreignOrigins = ['https://verify.invalid', 'null']
/** A port that nobody develops at: whoever allows it allows every port of this machine. */
const anyLocalPort = 'http://localhost:1'

/**
 * Sends origins that no server can mean to allow, with a request and with a preflight request, and origins that look like an
 * allowed one. `checkCors` judges the first; the others are judged here.
 * @param extraHeaders of every request; an Origin among them is tested too
 * @returns the reason why nothing was tested, if so
 */
export async function runOrigins(
  base: RequestBase,
  sequence: Sequence,
  extraHeaders: readonly Header[],
): Promise<string | undefined> {
  const request = validRequest(base)
  if (request === undefined) return 'no valid request was found'
  const ask = (origin: string, isPreflight = false) =>
    sequence.send(
      {
        ...request,
        method: isPreflight ? 'OPTIONS' : request.method,
        headers: [
          ...(isPreflight
            ? [['Access-Control-Request-Method', request.method] as const]
            : request.headers),
          ['Origin', origin],
        ],
      },
      isPreflight ? undefined : base.operation,
    )
  for (const origin of foreignOrigins) {
    if (allows(await ask(origin), origin)) return undefined
    if (allows(await ask(origin, true), origin)) return undefined
  }
  const given = headerValue(extraHeaders, 'origin')
  const candidates = [
    ...(given === undefined ? [] : [given]),
    ...serverOrigins(base),
    ...commonOrigins,
  ]
  const allowsPorts = allows(await ask(anyLocalPort), anyLocalPort)
  for (const candidate of new Set(candidates)) {
    if (!allows(await ask(candidate), candidate)) continue
    for (const neighbour of neighboursOf(candidate)) {
      if (allowsPorts && neighbour.startsWith('http://localhost:')) continue
      const received = await ask(neighbour)
      if (allows(received, neighbour)) {
        sequence.report('cors-origin', `only ${candidate} to be allowed`, neighbour, received)
      }
    }
  }
  return undefined
}

function allows({ exchange }: ReceivedResponse, origin: string): boolean {
  const { headers } = exchange.response
  return (
    headerValue(headers, 'access-control-allow-origin') === origin &&
    headerValue(headers, 'access-control-allow-credentials') === 'true'
  )
}

/** Origins that a comparison of beginnings, of ends, or by a pattern with unescaped dots takes for the allowed one. */
function neighboursOf(origin: string): string[] {
  const [scheme = '', host = ''] = origin.split('://')
  const hasPort = /:\d+$/.test(host)
  const longer = hasPort ? `${origin}0` : `${origin}.verify.invalid`
  const all = [longer, `${scheme}://verify${host}`, origin.replace('.', 'x')]
  return all.filter((each) => each !== origin)
}

function serverOrigins({ contract }: RequestBase): string[] {
  return childrenOf(childAt(rootOf(contract.document), 'servers')).flatMap((server) => {
    const url = String(childAt(server, 'url')?.value)
    return URL.canParse(url) ? [new URL(url).origin] : []
  })
}
