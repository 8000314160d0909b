import { type OutgoingHttpHeaders, validateHeaderName, validateHeaderValue } from 'node:http'
import type { ContractDocument } from '../../openapi/compiled/tables.js'
import { childAt, childrenOf, type DocumentNode } from '../../openapi/document/document-node.js'
import { examplesOf } from '../../openapi/operation/examples.js'
import { headersOf } from '../../openapi/operation/operations.js'
import { drawValid } from '../../openapi/sampling/draw-valid.js'
import type { Draw } from '../../openapi/sampling/draw-value.js'
import { defaultSeed } from './select-response.js'

/**
 * Headers that describe the transfer itself, and are true only when the server writes them (RFC 9110, sections 6.6.1, 7.6
 * and 8), and those of CORS, which the mock answers by itself.
 */
const serverHeaders =
  /^(content-(length|encoding|range|type)|transfer-encoding|connection|keep-alive|date|te|trailer|upgrade|access-control-.*)$/i

/**
 * Makes the declared headers of a response, required and optional: by their example, or sampled from their schema. They are
 * made once for each response.
 */
export function responseHeaders(
  document: ContractDocument,
  draw: (schema: DocumentNode) => Draw,
): (response: DocumentNode) => OutgoingHttpHeaders {
  const known = new Map<DocumentNode, OutgoingHttpHeaders>()

  function headerOf(header: DocumentNode): [string, string][] {
    const [example] = examplesOf(document, header)
    const media = childrenOf(childAt(header, 'content'))[0]
    const schema = childAt(media ?? header, 'schema')
    // A cookie of random words helps nobody.
    if (example === undefined && header.key.toLowerCase() === 'set-cookie') return []
    const value = example
      ? example.value.value
      : schema && drawValid(draw(schema), `${defaultSeed} ${header.key}`, undefined)
    if (value === undefined) return []
    return [[header.key, headerText(value, media !== undefined)]]
  }

  return (response) => {
    let headers = known.get(response)
    if (headers === undefined) {
      const sent = headersOf(document, response).filter(({ key }) => !serverHeaders.test(key))
      headers = Object.fromEntries(sent.flatMap(headerOf).filter(canBeSent))
      known.set(response, headers)
    }
    return headers
  }
}

function headerText(value: unknown, isJson: boolean): string {
  if (isJson || (typeof value === 'object' && !Array.isArray(value))) return JSON.stringify(value)
  // Characters outside ASCII are percent-encoded, as in a URI; line breaks at the ends are of YAML.
  return String(value)
    .trim()
    .replaceAll(/[^\t\x20-\x7e]/gu, encodeURIComponent)
}

function canBeSent([name, value]: [string, string]): boolean {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return true
  } catch {
    return false
  }
}
