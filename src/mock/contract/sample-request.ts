import type { ContractDocument, SecurityScheme } from '../../openapi/compiled/tables.js'
import { childAt, type DocumentNode } from '../../openapi/document/document-node.js'
import { examplesOf } from '../../openapi/operation/examples.js'
import { isJson } from '../../openapi/operation/media-type.js'
import {
  headersOf,
  type Operation,
  operationsOf,
  parametersOf,
  requestMediaOf,
  responsesOf,
} from '../../openapi/operation/operations.js'
import { drawValid } from '../../openapi/sampling/draw-valid.js'
import { createDrawer, type Draw } from '../../openapi/sampling/draw-value.js'
import { Undrawable } from '../../openapi/sampling/undrawable.js'
import { defaultSeed } from '../response/select-response.js'
import type { MockContract } from './mock-contract.js'

/** A request that an operation accepts, made of the examples of the contract. */
export interface SampleRequest {
  /** The path and the query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Where its credential is sent; null for an operation that needs none. */
  readonly credential: SampleCredential | null
}

export interface SampleCredential {
  readonly in: 'header' | 'cookie' | 'query'
  readonly name: string
  /** The text before the credential: `Bearer `. */
  readonly prefix: string
  /** The Path attribute of the cookie that the contract sets. */
  readonly path: string
}

/** operationId -> a request that it accepts. */
export function sampleRequests({
  contract,
  document,
}: MockContract): Record<string, SampleRequest> {
  const draw = createDrawer(document, 'request')
  const { operations, securitySchemes } = contract
  return Object.fromEntries(
    operationsOf(document).map((operation) => {
      const [scheme] = operations[operation.id]?.security[0] ?? []
      const credential = credentialFor(document, securitySchemes[scheme ?? ''])
      return [operation.id, { ...sampleRequest(document, operation, draw), credential }]
    }),
  )
}

function sampleRequest(
  document: ContractDocument,
  operation: Operation,
  draw: (schema: DocumentNode) => Draw,
): Omit<SampleRequest, 'credential'> {
  const sample = (holder: DocumentNode) => sampleOf(document, holder, draw)
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  let path = operation.path
  for (const { in: location, name, node } of parametersOf(document, operation)) {
    if (childAt(node, 'required')?.value !== true) continue
    const text = asText(sample(node))
    if (location === 'path') path = path.replaceAll(`{${name}}`, encodeURIComponent(text))
    if (location === 'query') query.set(name, text)
    if (location === 'header') headers[name] = text
  }
  const media = requestMediaOf(document, operation)
  const body = media.find(({ key }) => isJson(key)) ?? media[0]
  if (body) headers['Content-Type'] = body.key
  return {
    url: query.size > 0 ? `${path}?${query}` : path,
    headers,
    body: body ? bodyText(body.key, sample(body)) : null,
  }
}

/** The first example, or else a value sampled from the schema; undefined where there is neither. */
function sampleOf(
  document: ContractDocument,
  holder: DocumentNode,
  draw: (schema: DocumentNode) => Draw,
): unknown {
  const [example] = examplesOf(document, holder)
  const schema = childAt(holder, 'schema')
  if (example || !schema) return example?.value.value
  try {
    return drawValid(draw(schema), defaultSeed, undefined)
  } catch (error) {
    if (error instanceof Undrawable) return undefined
    throw error
  }
}

function bodyText(mediaType: string, value: unknown): string {
  if (isJson(mediaType)) return JSON.stringify(value, null, 2)
  if (mediaType !== 'application/x-www-form-urlencoded') return asText(value)
  const fields = Object.entries(Object(value)).map(([name, field]): [string, string] => [
    name,
    asText(field),
  ])
  return new URLSearchParams(fields).toString()
}

function asText(value: unknown): string {
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  return String(value ?? '')
}

function credentialFor(
  document: ContractDocument,
  scheme: SecurityScheme | undefined,
): SampleCredential | null {
  if (scheme === undefined) return null
  if (scheme.type === 'apiKey') {
    const { in: location, name } = scheme
    return { in: location, name, prefix: '', path: cookiePath(document, name) }
  }
  const [first = '', ...rest] = scheme.type === 'http' ? scheme.scheme : 'bearer'
  const prefix = `${first.toUpperCase()}${rest.join('')} `
  return { in: 'header', name: 'Authorization', prefix, path: '/' }
}

/** Read from the examples of Set-Cookie: a second cookie with this name and another path would be ambiguous. */
function cookiePath(document: ContractDocument, name: string): string {
  for (const operation of operationsOf(document)) {
    for (const { node } of responsesOf(document, operation)) {
      for (const header of headersOf(document, node)) {
        const text = String(examplesOf(document, header)[0]?.value.value)
        const path = /; *Path=([^;]+)/i.exec(text)?.[1]
        if (header.key.toLowerCase() === 'set-cookie' && text.startsWith(`${name}=`) && path)
          return path
      }
    }
  }
  return '/'
}
