import { isObject } from '../../../openapi/document/document-node.js'
import { isJson } from '../../../openapi/operation/media-type.js'
import type { RequestBase } from '../../cases/requests/base-request.js'
import { differentBody } from '../../cases/values/different-body.js'
import type { Header, WireRequest } from '../../http/exchange.js'
import { validRequest } from '../path-values.js'
import { isSuccess, type Sequence, statusOf } from '../sequence.js'

/** The same request in other words; undefined where it has no such form. */
type Notation = (request: WireRequest) => WireRequest | undefined

const notations: readonly (readonly [name: string, Notation])[] = [
  [
    'the members in another order',
    (request) => withJson(request, (json) => JSON.stringify(reversed(json))),
  ],
  [
    'white space between the members',
    (request) => withJson(request, (json) => JSON.stringify(json, null, '\t')),
  ],
  ['escaped characters', (request) => withJson(request, (json) => escaped(JSON.stringify(json)))],
  ['the names of the headers in lower case', withLowerCaseNames],
  ['the query in another order', withReversedQuery],
]

/**
 * Sends a valid request in notations that mean the same (RFC 8259, 4; RFC 9110, 5.1): each must succeed as the
 * first one did.
 * @returns the reason why nothing was tested, if so
 */
export async function runNotations(
  base: RequestBase,
  sequence: Sequence,
): Promise<string | undefined> {
  const { operation } = base
  const newRequest = () => {
    const body = operation.entry.method === 'post' ? differentBody(base, base.fresh) : undefined
    return validRequest(base, body)
  }
  const succeeds = async () => {
    const request = newRequest()
    return request !== undefined && isSuccess(await sequence.send(request, operation))
  }
  if (!(await succeeds())) return `${operation.id} did not succeed`
  for (const [name, change] of notations) {
    const plain = newRequest()
    const changed = plain && change(plain)
    if (changed === undefined) continue
    const received = await sequence.send(changed, operation)
    if (isSuccess(received)) continue
    // The first request may have changed the state, so that it would now fail too.
    if (!(await succeeds())) return `${operation.id} succeeds once only`
    sequence.report('notation', `success, with ${name}`, statusOf(received), received)
  }
  return undefined
}

function withJson(
  request: WireRequest,
  write: (json: Readonly<Record<string, unknown>>) => string,
): WireRequest | undefined {
  const [, type] = contentTypeOf(request) ?? ['', '']
  if (request.body === undefined || !isJson(type)) return undefined
  const json: unknown = JSON.parse(request.body.toString('utf8'))
  return isObject(json) ? { ...request, body: Buffer.from(write(json)) } : undefined
}

function reversed(json: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(json).reverse())
}

/** The letters of all texts and names, as \u escapes. */
function escaped(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replaceAll(/\\.|[a-z]/gi, (part) =>
      part.startsWith('\\') ? part : `\\u${part.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )
}

function withLowerCaseNames(request: WireRequest): WireRequest {
  const headers = request.headers.map(([name, value]): Header => [name.toLowerCase(), value])
  return { ...request, headers }
}

function withReversedQuery(request: WireRequest): WireRequest | undefined {
  const [path, query] = request.target.split('?')
  const pairs = query?.split('&') ?? []
  const names = new Set(pairs.map((pair) => pair.split('=')[0]))
  // The order of the values of one name may count.
  if (pairs.length < 2 || names.size < pairs.length) return undefined
  return { ...request, target: `${path}?${pairs.reverse().join('&')}` }
}

function contentTypeOf({ headers }: WireRequest): Header | undefined {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')
}
