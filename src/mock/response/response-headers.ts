import { type OutgoingHttpHeaders, validateHeaderName, validateHeaderValue } from 'node:http'
import type { Serialization } from '../../openapi/compiled/serialization-types.js'
import type { ResponseHeaderEntry } from '../../openapi/compiled/tables.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { childAt, childrenOf, type DocumentNode } from '../../openapi/document/document-node.js'
import { examplesOf } from '../../openapi/operation/examples.js'
import { headersOf } from '../../openapi/operation/operations.js'
import type { Sampler } from '../../openapi/sampling/sampler.js'
import { writeParameters } from '../../openapi/serialization/parameters.js'
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
  sampler: Sampler,
): (
  response: DocumentNode,
  entries: Readonly<Record<string, ResponseHeaderEntry>>,
) => OutgoingHttpHeaders {
  const known = new Map<DocumentNode, OutgoingHttpHeaders>()

  function sampleOf(header: DocumentNode): unknown {
    const [example] = examplesOf(document, header)
    if (example) return example.value.value
    const schema = childAt(childrenOf(childAt(header, 'content'))[0] ?? header, 'schema')
    // A cookie of random words helps nobody.
    if (schema === undefined || header.key.toLowerCase() === 'set-cookie') return undefined
    return sampler.sample(schema, { seed: `${defaultSeed} ${header.key}` })
  }

  function fieldsOf(
    header: DocumentNode,
    entry: ResponseHeaderEntry | undefined,
  ): [string, string][] {
    const value = sampleOf(header)
    if (value === undefined || value === null) return []
    try {
      const text = headerText(header.key, entry?.serialization ?? oneText, value)
      validateHeaderName(header.key)
      validateHeaderValue(header.key, text)
      return [[header.key, text]]
    } catch {
      // The name, or the value in its style, can't be a header field.
      return []
    }
  }

  return (response, entries) => {
    let headers = known.get(response)
    if (headers === undefined) {
      const declared = headersOf(document, response).filter(({ key }) => !serverHeaders.test(key))
      headers = Object.fromEntries(declared.flatMap((each) => fieldsOf(each, entries[each.key])))
      known.set(response, headers)
    }
    return headers
  }
}

const oneText: Serialization = {
  style: 'simple',
  explode: false,
  type: 'primitive',
  mediaType: null,
}

/** @throws UnwritableValue */
function headerText(name: string, serialization: Serialization, value: unknown): string {
  const entry = { ...serialization, in: 'header' as const, name, required: true }
  // A YAML block ends with a line end.
  const trimmed = typeof value === 'string' ? value.trim() : value
  const { headers } = writeParameters('', [{ entry, value: trimmed }])
  const text = headers[0]?.[1] ?? ''
  // Characters outside ASCII are percent-encoded, as in a URI.
  return text.replaceAll(/[^\t\x20-\x7e]+/g, (part) => encodeURIComponent(part))
}
