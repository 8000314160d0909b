import type { Tables } from '../openapi/compiled/compile-tables.js'
import type { ContractDocument } from '../openapi/document/contract-document.js'
import { childAt, childrenOf, type DocumentNode } from '../openapi/document/document-node.js'
import { examplesOf } from '../openapi/operation/examples.js'
import { isJson, isText, isXml } from '../openapi/operation/media-type.js'
import { headersOf, operationsOf, responsesOf } from '../openapi/operation/operations.js'
import { parsePathTemplate } from '../openapi/operation/path-template.js'
import { statusOfKey } from '../openapi/operation/status-key.js'
import { createSampler, type Sampler } from '../openapi/sampling/sampler.js'
import { toSource } from './source-text.js'

/** A response that an operation declares, with a body of the contract's example, or a sampled one. */
interface SampleResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** The module of handlers for Mock Service Worker (https://mswjs.io), by operation and status. */
export function renderMsw(document: ContractDocument, { operations }: Tables): string {
  const sampler = createSampler(document, 'response')
  const samples = operationsOf(document).map((operation) => {
    const responses = responsesOf(document, operation).map(({ status, node }) => [
      status,
      sampleResponse(document, sampler, status, node),
    ])
    const { method = '', path = '' } = operations[operation.id] ?? {}
    const entry = {
      method: method.toUpperCase(),
      // Without `^`: the base URL stands before it.
      pattern: parsePathTemplate(path).pattern.source.slice(1),
      responses: Object.fromEntries(responses),
    }
    return [operation.id, entry] as const
  })
  return `import { HttpHandler, HttpResponse } from 'msw'
import type { operations } from './types.js'

/** For each operation its path as a pattern, and its responses with a valid body. */
const samples = ${toSource(Object.fromEntries(samples))} as const
${types}`
}

function sampleResponse(
  document: ContractDocument,
  sampler: Sampler,
  key: string,
  response: DocumentNode,
): SampleResponse {
  const content = childrenOf(childAt(response, 'content'))
  const media = content.find((each) => isJson(each.key)) ?? content[0]
  const headers = headersOf(document, response).flatMap((header): [string, string][] => {
    const schema = childAt(header, 'schema')
    if (childAt(header, 'required')?.value !== true || schema === undefined) return []
    const [example] = examplesOf(document, header)
    const value = example?.value.value ?? sampler.trySample(schema, { seed: header.key })
    return value === undefined ? [] : [[header.key, String(value)]]
  })
  return {
    status: statusOfKey(key, [200, 400, 500]),
    headers: Object.fromEntries([
      ...headers,
      ...(media ? [['Content-Type', media.key] as [string, string]] : []),
    ]),
    ...(media && { body: bodyOf(document, sampler, media) }),
  }
}

/** JSON as its value, text as it is; bytes have no literal, so that their sample is empty. */
function bodyOf(document: ContractDocument, sampler: Sampler, media: DocumentNode): unknown {
  const [example] = examplesOf(document, media)
  if (!isJson(media.key) && !isText(media.key) && !isXml(media.key)) return ''
  const schema = childAt(media, 'schema')
  if (example !== undefined) {
    const { value } = example.value
    return schema === undefined ? value : sampler.exampleOf(schema, value)
  }
  const sampled = schema && sampler.trySample(schema, { seed: 'default' })
  return sampled ?? (isJson(media.key) ? null : '')
}

const types = `
type OperationId = keyof typeof samples & keyof operations
type Responses<Op extends OperationId> = operations[Op]['responses']
type Body<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined

/** Answers the operation with this response: with the body of the contract's example, unless one is given. */
export type Respond<Response> = (body?: Body<Response>, init?: ResponseInit) => HttpHandler
/** By operation and status: \`handlers.createNote[409]()\`. */
export type Handlers = {
  readonly [Op in OperationId]: {
    readonly [Status in keyof Responses<Op>]: Respond<Responses<Op>[Status]>
  }
}

interface Sample {
  readonly method: string
  readonly pattern: string
  readonly responses: Readonly<
    Record<string, { status: number; headers: Readonly<Record<string, string>>; body?: unknown }>
  >
}

/** The handlers of each operation and status. @param baseUrl where the service is; '' is any origin */
export function handlersAt(baseUrl = ''): Handlers {
  const base = baseUrl.replace(/\\/$/, '').replace(/[.*+?^$()|[\\]\\\\]/g, '\\\\$&')
  const handlers = Object.entries(samples as Record<string, Sample>).map(([id, sample]) => {
    const pattern = new RegExp(\`^\${base || 'https?://[^/]+'}\${sample.pattern}\`)
    const responses = Object.entries(sample.responses).map(([key, { status, headers, body: example }]) => {
      const respond = (body: unknown = example, init: ResponseInit = {}) =>
        new HttpHandler(sample.method, pattern, () => {
          const isJson = /[/+]json/.test(headers['Content-Type'] ?? '')
          const content = isJson ? JSON.stringify(body) : (body as BodyInit | undefined)
          const merged = new Headers(headers)
          new Headers(init.headers).forEach((value, name) => merged.set(name, value))
          return new HttpResponse(content ?? null, { status, ...init, headers: merged })
        })
      return [key, respond]
    })
    return [id, Object.fromEntries(responses)]
  })
  return Object.fromEntries(handlers)
}

/** A handler for each operation, with its first success. */
export function successHandlers(baseUrl = ''): HttpHandler[] {
  return Object.values(handlersAt(baseUrl)).flatMap((byStatus: Record<string, () => HttpHandler>) => {
    const [first] = Object.entries(byStatus).filter(([status]) => /^(2|default)/.test(status))
    return first === undefined ? [] : [first[1]()]
  })
}
`
